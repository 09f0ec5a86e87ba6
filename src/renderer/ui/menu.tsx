import { Fragment, type ReactNode } from 'react'
import { Check } from 'lucide-react'
import { Keyboard, Menu as AriaMenu, MenuItem, Separator, Text } from 'react-aria-components'
import { formatKeys } from './format-keys'
import { isMac } from './is-mac'
import './menu.css'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  /** A chord such as `F2`. */
  readonly keys?: string | undefined
  readonly isDisabled?: boolean
  readonly isDanger?: boolean
  /** For a choice: whether it is the one in force. */
  readonly isChosen?: boolean
  /** A line above it. */
  readonly startsGroup?: boolean
  readonly run: () => void
}

interface MenuProps {
  readonly label: string
  readonly entries: readonly MenuEntry[]
  readonly onClose?: () => void
}

/** The list of a menu; stands in a `MenuButton` or a `ContextMenu`. */
export function Menu({ label, entries, onClose }: MenuProps) {
  return (
    <AriaMenu className="ui-menu" aria-label={label} {...(onClose === undefined ? {} : { onClose })}>
      {entries.map((entry) => (
        <Fragment key={entry.id}>
          {entry.startsGroup === true && <Separator className="ui-menu-line" />}
          <MenuItem
            id={entry.id}
            className={entry.isDanger === true ? 'ui-menu-item ui-menu-item-danger' : 'ui-menu-item'}
            textValue={entry.label}
            isDisabled={entry.isDisabled === true}
            onAction={entry.run}
          >
            {entry.icon}
            <Text slot="label" className="ui-menu-label">
              {entry.label}
            </Text>
            {entry.isChosen === true && <Check aria-label="chosen" className="ui-menu-check" />}
            {entry.keys !== undefined && (
              <Keyboard className="ui-menu-keys">{formatKeys(entry.keys, isMac())}</Keyboard>
            )}
          </MenuItem>
        </Fragment>
      ))}
    </AriaMenu>
  )
}
