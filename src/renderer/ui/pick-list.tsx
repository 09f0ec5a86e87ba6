import { useId, useState, type KeyboardEvent } from 'react'
import { Check, Minus, Plus } from 'lucide-react'
import './field.css'
import './pick-list.css'

export interface PickEntry {
  readonly id: string
  readonly label: string
  readonly state: 'on' | 'off' | 'mixed'
}

interface PickListProps {
  /** Of the field: "Find or create a tag". */
  readonly label: string
  readonly entries: readonly PickEntry[]
  readonly query: string
  readonly onQueryChange: (query: string) => void
  readonly onToggle: (id: string) => void
  /** One choice alone: round boxes. */
  readonly isSingle?: boolean
  /** "Create tag “politics/war”"; null where there is nothing to create. */
  readonly createLabel: string | null
  readonly onCreate: () => void
  /** Shown where nothing fits and nothing can be created. */
  readonly emptyText: string
  /** Enter where nothing is typed and no row was gone to, and Ctrl+Enter anywhere: the person is done. */
  readonly onDone?: () => void
}

/** A field over a list of choices that are on, off or mixed: arrows move, Enter or a click toggles. */
export function PickList(props: PickListProps) {
  const { label, entries, query, createLabel, isSingle = false } = props
  // With `onDone`, no row is chosen before one is gone to or typed for: what Enter does has to be seen.
  const idle = props.onDone === undefined ? 0 : -1
  const [active, setActive] = useState(idle)
  const listId = useId()
  const rows = entries.length + (createLabel === null ? 0 : 1)
  const row = Math.min(query === '' ? active : Math.max(0, active), rows - 1)
  const rowId = (index: number) => `${listId}-${index}`
  const activate = (index: number) => {
    setActive(idle)
    const entry = entries[index]
    if (entry !== undefined) props.onToggle(entry.id)
    else if (createLabel !== null) props.onCreate()
  }
  const move = (to: number) => {
    if (rows === 0) return
    const next = (to + rows) % rows
    setActive(next)
    document.getElementById(rowId(next))?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const isDone = event.ctrlKey || event.metaKey || row < 0
    if (event.key === 'ArrowDown') move(row + 1)
    else if (event.key === 'ArrowUp') move(Math.max(row, 0) - 1)
    else if (event.key === 'Enter' && isDone && props.onDone !== undefined) props.onDone()
    else if (event.key === 'Enter') activate(row)
    else return
    event.preventDefault()
  }
  return (
    <div className="ui-pick">
      <input
        className="ui-input"
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        {...(row >= 0 ? { 'aria-activedescendant': rowId(row) } : {})}
        placeholder={label}
        autoFocus
        value={query}
        onChange={(event) => {
          setActive(idle)
          props.onQueryChange(event.target.value)
        }}
        onKeyDown={onKeyDown}
      />
      <div className="ui-pick-choices">
        <ul
          id={listId}
          className="ui-pick-list"
          role="listbox"
          aria-label={label}
          aria-multiselectable={!isSingle}
          data-single={isSingle}
        >
          {entries.map((entry, index) => (
            <PickRow
              key={entry.id}
              id={rowId(index)}
              entry={entry}
              isActive={index === row}
              onPress={() => {
                activate(index)
              }}
            />
          ))}
          {createLabel !== null && (
            <li
              id={rowId(entries.length)}
              role="option"
              aria-selected={false}
              className="ui-pick-row"
              data-active={row === entries.length}
              onClick={() => {
                activate(entries.length)
              }}
            >
              <Plus aria-hidden className="ui-pick-plus" />
              {createLabel}
            </li>
          )}
        </ul>
        {rows === 0 && <p className="ui-field-description">{props.emptyText}</p>}
      </div>
    </div>
  )
}

interface PickRowProps {
  readonly id: string
  readonly entry: PickEntry
  readonly isActive: boolean
  readonly onPress: () => void
}

function PickRow({ id, entry, isActive, onPress }: PickRowProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={entry.state === 'on'}
      aria-checked={entry.state === 'mixed' ? 'mixed' : entry.state === 'on'}
      className="ui-pick-row"
      data-active={isActive}
      data-state={entry.state}
      onClick={onPress}
    >
      <span className="ui-checkbox-box" aria-hidden>
        {entry.state === 'on' && <Check />}
        {entry.state === 'mixed' && <Minus />}
      </span>
      <span className="ui-pick-label">{entry.label}</span>
    </li>
  )
}
