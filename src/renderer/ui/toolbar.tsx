import type { ReactNode } from 'react'
import { Toolbar as AriaToolbar } from 'react-aria-components'

interface ToolbarProps {
  readonly label: string
  readonly className: string
  readonly children: ReactNode
}

/** Buttons in a row: one stop for the tab key, the arrows go along it. */
export function Toolbar({ label, className, children }: ToolbarProps) {
  return (
    <AriaToolbar aria-label={label} className={className}>
      {children}
    </AriaToolbar>
  )
}
