import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import { articleText } from '@/renderer/features/reader/press-in-text'
import { useColourNames } from '@/renderer/session/use-colour-names'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Dialog } from '@/renderer/ui/dialog'
import { formatKeys } from '@/renderer/ui/format-keys'
import { isMac } from '@/renderer/ui/is-mac'
import { matchingEntries, paletteEntries, type PaletteEntry } from './palette-entries'
import { mainList } from './press-in-list'
import './command-palette.css'

/** Every command by its name, with its key. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const colourNames = useColourNames()
  const [screen] = useState(() => ({ hasText: articleText() !== null, hasList: mainList() !== null }))
  const entries = useMemo(
    () => paletteEntries(useView.getState(), screen, colourNames),
    [screen, colourNames],
  )
  const [selected] = useState(selectedRange)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const listId = useId()
  const shown = matchingEntries(entries, query)
  const row = Math.min(active, shown.length - 1)
  const rowId = (index: number) => `${listId}-${String(index)}`

  const run = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return
    onClose()
    // Once the dialog is gone, the words that were selected before it are selected again, and the reader knows.
    requestAnimationFrame(() => {
      if (selected !== null) {
        document.getSelection()?.removeAllRanges()
        document.getSelection()?.addRange(selected)
      }
      requestAnimationFrame(() => {
        entry.run(session)
      })
    })
  }
  const move = (to: number) => {
    if (shown.length === 0) return
    const next = (to + shown.length) % shown.length
    setActive(next)
    document.getElementById(rowId(next))?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(row + 1)
    else if (event.key === 'ArrowUp') move(row - 1)
    else if (event.key === 'Enter') run(shown[row])
    else return
    event.preventDefault()
  }
  return (
    <Dialog title="Commands" isOpen onClose={onClose} isDismissable>
      <input
        className="ui-input"
        role="combobox"
        aria-label="Find a command"
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        {...(row >= 0 ? { 'aria-activedescendant': rowId(row) } : {})}
        placeholder="Find a command"
        autoFocus
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={listId} className="app-palette" role="listbox" aria-label="Commands">
        {shown.map((entry, index) => (
          <PaletteRow
            key={entry.id}
            id={rowId(index)}
            entry={entry}
            isActive={index === row}
            onPress={() => {
              run(entry)
            }}
          />
        ))}
      </ul>
      {shown.length === 0 && <p className="ui-field-description">No command has these words in its name.</p>}
    </Dialog>
  )
}

interface PaletteRowProps {
  readonly id: string
  readonly entry: PaletteEntry
  readonly isActive: boolean
  readonly onPress: () => void
}

function PaletteRow({ id, entry, isActive, onPress }: PaletteRowProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      className="app-palette-row"
      data-active={isActive}
      onClick={onPress}
    >
      <span className="app-palette-label">{entry.label}</span>
      <span className="app-palette-group">{entry.group}</span>
      {entry.key !== null && <kbd>{formatKeys(entry.key, isMac())}</kbd>}
    </li>
  )
}

function selectedRange(): Range | null {
  const selection = document.getSelection()
  return selection === null || selection.isCollapsed ? null : selection.getRangeAt(0).cloneRange()
}
