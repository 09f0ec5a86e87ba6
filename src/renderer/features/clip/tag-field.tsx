import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { X } from 'lucide-react'
import { addTagPaths } from './add-tag-paths'
import { tagSuggestions } from './tag-suggestions'
import '@/renderer/ui/field.css'
import './tag-field.css'

interface TagFieldProps {
  readonly label: string
  readonly description: string
  /** Paths: `economy/trade`. */
  readonly value: readonly string[]
  readonly onChange: (paths: readonly string[]) => void
  /** Typed and not yet a chip: it counts as chosen when the form is saved. */
  readonly typed: string
  readonly onTyped: (typed: string) => void
  /** Every tag of the archive. */
  readonly known: readonly string[]
}

/** Tags as chips; a comma or Enter makes one, Backspace in the empty field takes the last back, arrows choose a known one. */
export function TagField({ label, description, value, onChange, typed, onTyped, known }: TagFieldProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [active, setActive] = useState(-1)
  const [closed, setClosed] = useState(false)
  const suggestions = closed ? [] : tagSuggestions(known, value, typed)
  const add = (text: string) => {
    onChange(addTagPaths(value, text))
    onTyped('')
    setActive(-1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    const last = value.at(-1)
    if (event.key === 'Enter' && typed !== '') add(suggestions[active] ?? typed)
    else if (event.key === 'Backspace' && typed === '' && last !== undefined) onChange(value.slice(0, -1))
    else if (event.key === 'ArrowDown' && suggestions.length > 0) setActive((active + 1) % suggestions.length)
    else if (event.key === 'ArrowUp' && suggestions.length > 0) setActive(active <= 0 ? suggestions.length - 1 : active - 1)
    else if (event.key === 'Escape' && suggestions.length > 0) setClosed(true)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="ui-field">
      <label className="ui-field-label" htmlFor={id}>{label}</label>
      <div className="ui-input clip-tags" onClick={() => { input.current?.focus() }}>
        {value.map((path) => (
          <span key={path} className="clip-tag">
            {path}
            <button
              type="button"
              className="clip-tag-remove"
              aria-label={`Remove tag ${path}`}
              onClick={() => {
                onChange(value.filter((other) => other !== path))
                input.current?.focus()
              }}
            >
              <X aria-hidden />
            </button>
          </span>
        ))}
        <input
          ref={input}
          id={id}
          className="clip-tag-input"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={suggestions.length > 0}
          aria-controls={`${id}-list`}
          aria-describedby={`${id}-help`}
          {...(suggestions[active] === undefined ? {} : { 'aria-activedescendant': `${id}-${String(active)}` })}
          value={typed}
          onChange={(event) => {
            const text = event.target.value
            setClosed(false)
            setActive(-1)
            if (text.includes(',')) add(text)
            else onTyped(text)
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            if (typed !== '') add(typed)
          }}
        />
      </div>
      <ul id={`${id}-list`} className="clip-tag-list" role="listbox" aria-label="Known tags" hidden={suggestions.length === 0}>
        {suggestions.map((path, index) => (
          <li
            key={path}
            id={`${id}-${String(index)}`}
            role="option"
            aria-selected={index === active}
            className="clip-tag-option"
            // Before the field loses the focus, which would take the half-typed word as a tag.
            onMouseDown={(event) => {
              event.preventDefault()
              add(path)
            }}
          >
            {path}
          </li>
        ))}
      </ul>
      <span id={`${id}-help`} className="ui-field-description">{description}</span>
    </div>
  )
}
