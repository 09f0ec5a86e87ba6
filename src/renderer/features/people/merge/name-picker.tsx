import { useState } from 'react'
import type { EntityType } from '@/core/entity/entity'
import { entityTypeViews } from '@/renderer/session/entity-types'
import { PickList } from '@/renderer/ui/pick-list'
import { Select } from '@/renderer/ui/select'
import { countWords } from '../count-words'
import { useNameSearch } from './use-name-search'

interface NamePickerProps {
  readonly label: string
  readonly type: EntityType
  /** Keys that are not offered. */
  readonly except: readonly string[]
  readonly chosen: readonly string[]
  readonly onToggle: (key: string) => void
  /** Offers a new one of the typed name; absent where there is none to make. */
  readonly onCreate?: (type: EntityType, name: string) => void
}

const types = entityTypeViews
  .filter(({ type }) => type !== 'date' && type !== 'money')
  .map(({ type, many }) => ({ id: type, label: many }))

/** Finds a name of the archive by typing. */
export function NamePicker({ label, type: first, except, chosen, onToggle, onCreate }: NamePickerProps) {
  const [type, setType] = useState(first)
  const [query, setQuery] = useState('')
  const found = useNameSearch(type, query, except)
  const typed = query.replace(/\s+/gu, ' ').trim()
  return (
    <div className="people-picker">
      <Select label="Among" options={types} value={type} onChange={setType} />
      <PickList
        label={label}
        isSingle
        entries={found.map((row) => ({
          id: row.key,
          label: `${row.name}, ${countWords(row.mentions, 'mention')}`,
          state: chosen.includes(row.key) ? 'on' : 'off',
        }))}
        query={query}
        onQueryChange={setQuery}
        onToggle={onToggle}
        createLabel={onCreate === undefined || typed === '' ? null : `Someone or something else: “${typed}”`}
        onCreate={() => onCreate?.(type, typed)}
        emptyText="No other name has that in it."
      />
    </div>
  )
}
