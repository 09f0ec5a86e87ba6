import { useId } from 'react'
import { highlightColours } from '@/core/annotation/annotation'
import { nameOfColour } from '@/core/annotation/name-of-colour'
import { isNoDate } from '@/core/article/is-no-date'
import { useColourNames } from '@/renderer/session/use-colour-names'
import { Button } from '@/renderer/ui/button'
import { Checkbox } from '@/renderer/ui/checkbox'
import { DateField } from '@/renderer/ui/date-field'
import { SearchField } from '@/renderer/ui/search-field'
import { Select } from '@/renderer/ui/select'
import './filter-bar.css'
import type { FilterChoices } from './filter-choices'
import { type FilterFields, noFilter } from './filter-fields'

interface FilterBarProps {
  readonly fields: FilterFields
  readonly choices: FilterChoices
  readonly onChange: (fields: FilterFields) => void
}

const kinds: readonly { readonly id: FilterFields['kind']; readonly label: string }[] = [
  { id: 'any', label: 'All kinds' },
  { id: 'quote', label: 'Quotes' },
  { id: 'highlight', label: 'Highlights' },
  { id: 'comment', label: 'Comments' },
]

/** Narrows the excerpts at once, with each key. */
export function FilterBar({ fields, choices, onChange }: FilterBarProps) {
  const set = (part: Partial<FilterFields>) => {
    onChange({ ...fields, ...part })
  }
  const colourNames = useColourNames()
  const colours: readonly { readonly id: FilterFields['colour']; readonly label: string }[] = [
    { id: 'any', label: 'All colours' },
    ...highlightColours.map((id) => ({ id, label: capitalised(nameOfColour(id, colourNames)) })),
  ]
  const isNarrowed = (Object.keys(noFilter) as (keyof FilterFields)[]).some(
    (key) => fields[key] !== noFilter[key],
  )
  return (
    <div className="ui-page-tools" role="search" aria-label="Filter excerpts">
      <SearchField
        label="Words in the excerpt"
        placeholder="Words"
        value={fields.words}
        onChange={(words) => {
          set({ words })
        }}
      />
      <Select
        label="Kind"
        isLabelHidden
        options={kinds}
        value={fields.kind}
        onChange={(kind) => {
          set({ kind })
        }}
      />
      <Select
        label="Colour"
        isLabelHidden
        options={colours}
        value={fields.colour}
        onChange={(colour) => {
          set({ colour })
        }}
      />
      <KnownField
        label="Speaker"
        value={fields.speaker}
        known={choices.speakers}
        onChange={(speaker) => {
          set({ speaker })
        }}
      />
      <KnownField
        label="Tag"
        value={fields.tag}
        known={choices.tags}
        onChange={(tag) => {
          set({ tag })
        }}
      />
      <DateField
        label="From"
        value={fields.from}
        isWrong={isNoDate(fields.from)}
        onChange={(from) => {
          set({ from })
        }}
      />
      <DateField
        label="To"
        value={fields.to}
        isWrong={isNoDate(fields.to)}
        onChange={(to) => {
          set({ to })
        }}
      />
      <Checkbox
        isSelected={fields.suggestions}
        onChange={(suggestions) => {
          set({ suggestions })
        }}
      >
        Suggestions
      </Checkbox>
      {isNarrowed && (
        <Button
          variant="quiet"
          onPress={() => {
            onChange(noFilter)
          }}
        >
          Clear filter
        </Button>
      )}
    </div>
  )
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function KnownField({ label, value, known, onChange }: FieldProps & { readonly known: readonly string[] }) {
  const id = useId()
  return (
    <>
      <input
        className="ui-input filter-known"
        aria-label={label}
        placeholder={label}
        list={id}
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
        }}
      />
      <datalist id={id}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
