import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { addTagPaths } from './add-tag-paths'
import { TagChip } from './tag-chip'
import './tag-field.css'
import { TagOptions } from './tag-options'
import { tagSuggestions } from './tag-suggestions'

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
  const [isClosed, setClosed] = useState(false)
  const suggestions = isClosed ? [] : tagSuggestions(known, value, typed)
  const add = (text: string) => {
    onChange(addTagPaths(value, text))
    onTyped('')
    setActive(-1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    const count = suggestions.length
    if (event.key === 'Enter' && typed !== '') add(suggestions[active] ?? typed)
    else if (event.key === 'Backspace' && typed === '' && value.length > 0) onChange(value.slice(0, -1))
    else if (event.key === 'ArrowDown' && count > 0) setActive((active + 1) % count)
    else if (event.key === 'ArrowUp' && count > 0) setActive(active <= 0 ? count - 1 : active - 1)
    else if (event.key === 'Escape' && count > 0) setClosed(true)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onInput = (text: string) => {
    setClosed(false)
    setActive(-1)
    if (text.includes(',')) add(text)
    else onTyped(text)
  }
  const remove = (path: string) => {
    onChange(value.filter((other) => other !== path))
    input.current?.focus()
  }
  return (
    <div className="ui-field">
      <label className="ui-field-label" htmlFor={id}>
        {label}
      </label>
      <div className="ui-input clip-tags" onClick={() => input.current?.focus()}>
        {value.map((path) => (
          <TagChip key={path} path={path} onRemove={remove} />
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
          {...(suggestions[active] === undefined
            ? {}
            : { 'aria-activedescendant': `${id}-list-${String(active)}` })}
          value={typed}
          onChange={(event) => {
            onInput(event.target.value)
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            if (typed !== '') add(typed)
          }}
        />
      </div>
      <TagOptions id={`${id}-list`} paths={suggestions} active={active} onChoose={add} />
      <span id={`${id}-help`} className="ui-field-description">
        {description}
      </span>
    </div>
  )
}
