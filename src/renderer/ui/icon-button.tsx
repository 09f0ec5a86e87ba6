import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { Tooltip } from './tooltip'
import './button.css'

export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'className' | 'children' | 'style' | 'aria-label'
> {
  /** What it does: its name, and the words of its tooltip. */
  readonly label: string
  /** A chord such as `Mod+K`, shown in the tooltip. */
  readonly keys?: string
  /** For a switch: whether it is on. */
  readonly isOn?: boolean
  /** The icon, 16 px. */
  readonly children: ReactNode
}

export function IconButton({ label, keys, isOn, children, ...rest }: IconButtonProps) {
  const pressed = isOn === undefined ? {} : { 'aria-pressed': isOn }
  return (
    <Tooltip text={label} keys={keys}>
      <AriaButton {...rest} {...pressed} aria-label={label} className="ui-icon-button">
        {children}
      </AriaButton>
    </Tooltip>
  )
}
