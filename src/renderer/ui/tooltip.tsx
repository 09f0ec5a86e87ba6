import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { formatKeys } from './format-keys'
import { isMac } from './is-mac'
import './button.css'

interface TooltipProps {
  readonly text: string
  /** A chord such as `Mod+K`. */
  readonly keys?: string | undefined
  readonly children: ReactElement
}

/** Says what the one control inside it does, and by which key. */
export function Tooltip({ text, keys, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip offset={6} className="ui-tooltip">
        <span>{text}</span>
        {keys !== undefined && <span className="ui-tooltip-keys">{formatKeys(keys, isMac())}</span>}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
