import { useRef } from 'react'
import { Popover } from 'react-aria-components'
import { Menu, type MenuEntry } from './menu'
import './menu.css'

interface ContextMenuProps {
  readonly label: string
  readonly entries: readonly MenuEntry[]
  /** Where it opens, in CSS px of the window; null: closed. */
  readonly at: { readonly x: number; readonly y: number } | null
  readonly onClose: () => void
}

/** A menu at the pointer, or at the focused row where it came from the keyboard's menu key. */
export function ContextMenu({ label, entries, at, onClose }: ContextMenuProps) {
  const anchor = useRef<HTMLDivElement>(null)
  return (
    <>
      <div
        ref={anchor}
        className="ui-context-anchor"
        style={at === null ? undefined : { left: at.x, top: at.y }}
      />
      <Popover
        key={at === null ? 'closed' : `${at.x},${at.y}`}
        className="ui-menu-box"
        aria-label={label}
        triggerRef={anchor}
        isOpen={at !== null}
        onOpenChange={(open) => {
          if (!open) onClose()
        }}
        placement="bottom start"
        offset={2}
      >
        <Menu label={label} entries={entries} onClose={onClose} />
      </Popover>
    </>
  )
}
