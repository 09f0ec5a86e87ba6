import { isNoDate } from '@/core/article/is-no-date'
import { Button } from '@/renderer/ui/button'
import { Checkbox } from '@/renderer/ui/checkbox'
import { DateField } from '@/renderer/ui/date-field'
import { SearchField } from '@/renderer/ui/search-field'
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
    <div className="ui-page-tools" role="search" aria-label="Filter quotes">
      <SearchField
        label="Words of the quote"
        placeholder="Words"
        value={fields.words}
        onChange={(words) => {
          set({ words })
        }}
      />
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
