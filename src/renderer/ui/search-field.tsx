import { Search } from 'lucide-react'
import './field.css'
import './filter-fields.css'

interface SearchFieldProps {
  readonly label: string
  /** Shown while it is empty; the label by default. */
  readonly placeholder?: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Narrows a list with each key; Escape empties it first. */
export function SearchField({ label, placeholder = label, value, onChange }: SearchFieldProps) {
  return (
    <span className="ui-search">
      <Search aria-hidden />
      <input
        className="ui-input"
        role="searchbox"
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return
          event.preventDefault()
          event.stopPropagation()
          onChange('')
        }}
      />
    </span>
  )
}
