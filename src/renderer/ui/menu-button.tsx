import type { ReactNode } from 'react'
import { Button as AriaButton, MenuTrigger, Popover } from 'react-aria-components'
import { IconButton } from './icon-button'
import { Menu, type MenuEntry } from './menu'
import './button.css'
import './menu.css'

interface MenuButtonProps {
  /** The name of the button, and of its menu. */
  readonly label: string
  readonly entries: readonly MenuEntry[]
  readonly icon: ReactNode
  /** Words beside the icon; absent for an icon alone. */
  readonly text?: string
  readonly isDisabled?: boolean
}

export function MenuButton({ label, entries, icon, text, isDisabled = false }: MenuButtonProps) {
  return (
    <MenuTrigger>
      {text === undefined ? (
        <IconButton label={label} isDisabled={isDisabled}>
          {icon}
        </IconButton>
      ) : (
        <AriaButton
          className="ui-button ui-button-quiet"
          aria-label={`${label}: ${text}`}
          isDisabled={isDisabled}
        >
          {icon}
          <span>{text}</span>
        </AriaButton>
      )}
      <Popover className="ui-menu-box" placement="bottom start">
        <Menu label={label} entries={entries} />
      </Popover>
    </MenuTrigger>
  )
}
