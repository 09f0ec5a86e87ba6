import { Search } from 'lucide-react'
import { readDate } from '@/core/article/read-date'
import { Button } from '@/renderer/ui/button'
import { Checkbox } from '@/renderer/ui/checkbox'
import { Select } from '@/renderer/ui/select'
import { noQuoteFilter, type QuoteFields } from './quote-fields'

interface QuoteFilterBarProps {
  readonly fields: QuoteFields
  readonly onChange: (fields: QuoteFields) => void
}

const kinds: readonly { readonly id: QuoteFields['kind']; readonly label: string }[] = [
  { id: 'any', label: 'All kinds' },
  { id: 'direct', label: 'Direct' },
  { id: 'mixed', label: 'Mixed' },
  { id: 'indirect', label: 'Indirect' },
]
const statuses: readonly { readonly id: QuoteFields['status']; readonly label: string }[] = [
  { id: 'any', label: 'Also suggested' },
  { id: 'confirmed', label: 'Confirmed' },
  { id: 'suggested', label: 'Only suggested' },
]
const typed: readonly { readonly part: 'speaker' | 'named' | 'source' | 'tag'; readonly label: string }[] = [
  { part: 'speaker', label: 'Speaker' },
  { part: 'named', label: 'Person named' },
  { part: 'source', label: 'Source' },
  { part: 'tag', label: 'Tag' },
]

/** Narrows the quotes at once, with each key. */
export function QuoteFilterBar({ fields, onChange }: QuoteFilterBarProps) {
  const set = (part: Partial<QuoteFields>) => {
    onChange({ ...fields, ...part })
  }
  const isNarrowed = JSON.stringify(fields) !== JSON.stringify(noQuoteFilter)
  return (
    <div className="quotes-filter" role="search" aria-label="Filter quotes">
      <span className="quotes-search">
        <Search aria-hidden />
        <input
          className="ui-input"
          role="searchbox"
          aria-label="Words of the quote"
          placeholder="Words"
          value={fields.words}
          onChange={(event) => {
            set({ words: event.target.value })
          }}
        />
      </span>
      {typed.map(({ part, label }) => (
        <input
          key={part}
          className="ui-input quotes-field"
          aria-label={label}
          placeholder={label}
          value={fields[part]}
          onChange={(event) => {
            set({ [part]: event.target.value })
          }}
        />
      ))}
      <DateField
        label="From"
        value={fields.from}
        onChange={(from) => {
          set({ from })
        }}
      />
      <DateField
        label="To"
        value={fields.to}
        onChange={(to) => {
          set({ to })
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
        label="Status"
        isLabelHidden
        options={statuses}
        value={fields.status}
        onChange={(status) => {
          set({ status })
        }}
      />
      <Checkbox
        isSelected={fields.starred}
        onChange={(starred) => {
          set({ starred })
        }}
      >
        Starred
      </Checkbox>
      <Checkbox
        isSelected={fields.once}
        onChange={(once) => {
          set({ once })
        }}
      >
        Same words once
      </Checkbox>
      {isNarrowed && (
        <Button
          variant="quiet"
          onPress={() => {
            onChange(noQuoteFilter)
          }}
        >
          Clear filter
        </Button>
      )}
    </div>
  )
}

interface DateFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A date counts once it is one; until then the field says so. */
function DateField({ label, value, onChange }: DateFieldProps) {
  const isWrong = value.trim() !== '' && readDate(value.trim()) === null
  return (
    <input
      className="ui-input quotes-date"
      aria-label={`${label} date`}
      aria-invalid={isWrong}
      title={
        isWrong ? 'Write a date as 2021-02-17, 2021-02 or 2021.' : `${label}: 2021-02-17, 2021-02 or 2021`
      }
      placeholder={`${label} 2021-02`}
      value={value}
      {...(isWrong ? { 'data-invalid': true } : {})}
      onChange={(event) => {
        onChange(event.target.value)
      }}
    />
  )
}
