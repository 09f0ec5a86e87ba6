import { type ReactNode, useRef } from 'react'
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
  /** The menu was chosen from and gave the focus back to the button: where it goes on to. */
  readonly onReturn?: () => void
}

export function MenuButton({ label, entries, icon, text, isDisabled = false, onReturn }: MenuButtonProps) {
  const isChosen = useRef(false)
  const chosen = (run: () => void) => () => {
    isChosen.current = true
    run()
  }
  const onFocus = () => {
    if (isChosen.current) onReturn?.()
    isChosen.current = false
  }
  return (
    <MenuTrigger>
      {text === undefined ? (
        <IconButton label={label} isDisabled={isDisabled} onFocus={onFocus}>
          {icon}
        </IconButton>
      ) : (
        <AriaButton
          className="ui-button ui-button-quiet"
          aria-label={`${label}: ${text}`}
          isDisabled={isDisabled}
          onFocus={onFocus}
        >
          {icon}
          <span>{text}</span>
        </AriaButton>
      )}
      <Popover className="ui-menu-box" placement="bottom start">
        <Menu label={label} entries={entries.map((entry) => ({ ...entry, run: chosen(entry.run) }))} />
      </Popover>
    </MenuTrigger>
  )
}
