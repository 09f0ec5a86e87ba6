import { useDeferredValue } from 'react'
import { Download, Merge, UserX } from 'lucide-react'
import { nameTypeViews } from '@/renderer/session/entity-types'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { SearchField } from '@/renderer/ui/search-field'
import { formatCount } from '@/renderer/ui/format-count'
import { Select } from '@/renderer/ui/select'
import { selectRows, type RowGesture } from '@/renderer/ui/select-rows'
import type { EntityList } from '@/store/queries/list-entities'
import { MergeDialog } from '../merge/merge-dialog'
import { StandingDialog } from '../page/standing-dialog'
import { entitySorts } from './entity-sorts'
import { saveNames } from './save-names'
import { NamesList } from './names-list'
import { NoNames } from './no-names'
import { useNames } from './use-names'
import { useNamesChoice } from './use-names-choice'

const lists: readonly { readonly id: EntityList; readonly label: string }[] = [
  ...nameTypeViews.map(({ type, many }) => ({ id: type, label: many })),
  { id: 'not-a-name', label: 'Not names' },
]

/** All people (places, …) of the archive: sorted, filtered, selected, merged, exported. */
export function NamesView({ list }: { readonly list: EntityList }) {
  const session = useSession()
  const { sort, words, selection, merging, deciding } = useNamesChoice()
  const wanted = useDeferredValue(words)
  const { keys, all, rows } = useNames(list, sort, wanted)
  const set = useNamesChoice.setState
  const chosen = (keys ?? []).filter((key) => selection.ticked.has(key))
  const name = lists.find(({ id }) => id === list)?.label ?? ''
  const gesture = (made: RowGesture) => {
    const next = selectRows(keys ?? [], selection, made)
    set({ selection: next })
    return next
  }
  return (
    <section className="people ui-page" aria-label={name}>
      <header className="ui-page-bar">
        <h1 className="ui-page-heading">{name}</h1>
        <p className="ui-page-count" role="status">
          {chosen.length > 0
            ? `${formatCount(chosen.length)} selected`
            : countOf(keys?.length ?? 0, all, words)}
        </p>
        <Select
          label="List"
          isLabelHidden
          options={lists}
          value={list}
          onChange={(peopleList) => {
            useView.getState().show({ peopleList })
          }}
        />
        <Select
          label="Sort names"
          isLabelHidden
          options={entitySorts}
          value={sort}
          onChange={(to) => {
            set({ sort: to })
          }}
        />
      </header>
      <div className="ui-page-tools" role="search" aria-label="Filter names">
        <SearchField
          label="Part of the name"
          value={words}
          onChange={(typed) => {
            set({ words: typed })
          }}
        />
        <Button
          icon={<Merge />}
          isDisabled={chosen.length < 2 || list === 'not-a-name'}
          onPress={() => {
            set({ merging: chosen })
          }}
        >
          Merge…
        </Button>
        <Button
          icon={<UserX />}
          isDisabled={chosen.length === 0}
          onPress={() => {
            set({ deciding: chosen })
          }}
        >
          {list === 'not-a-name' ? 'Is a name…' : 'Not a name…'}
        </Button>
        <Button
          icon={<Download />}
          isDisabled={(keys?.length ?? 0) === 0 || (all === null && chosen.length === 0)}
          onPress={() => void saveNames(session, name, chosen.length > 0 ? chosen : (keys ?? []))}
        >
          Export CSV
        </Button>
      </div>
      {keys !== null && keys.length === 0 ? (
        <NoNames list={list} all={all} />
      ) : (
        <NamesList keys={keys ?? []} rows={rows} label={name} selection={selection} onGesture={gesture} />
      )}
      {merging.length > 0 && (
        <MergeDialog
          keys={merging}
          onClose={() => {
            set({ merging: [] })
          }}
          onMerged={() => {
            set({ selection: { active: null, anchor: null, ticked: new Set() } })
          }}
        />
      )}
      {deciding.length > 0 && (
        <StandingDialog
          keys={deciding}
          standing={list === 'not-a-name' ? 'name' : 'not-a-name'}
          onClose={() => {
            set({ deciding: [] })
          }}
          onDecided={() => {
            set({ selection: { active: null, anchor: null, ticked: new Set() } })
          }}
        />
      )}
    </section>
  )
}

/** `all`: null while there may be more than `shown`. */
function countOf(shown: number, all: number | null, words: string): string {
  if (all === null) return shown === 0 ? '' : `${formatCount(shown)} and more`
  return words === '' ? formatCount(shown) : `${formatCount(shown)} of ${formatCount(all)}`
}
