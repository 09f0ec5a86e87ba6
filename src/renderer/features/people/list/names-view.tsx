import { useDeferredValue } from 'react'
import { Download, Merge, UserX } from 'lucide-react'
import { setStanding } from '@/core/entity/commands/set-standing'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { entityTypeViews } from '@/renderer/session/entity-types'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { SearchField } from '@/renderer/ui/search-field'
import { formatCount } from '@/renderer/ui/format-count'
import { Select } from '@/renderer/ui/select'
import { selectRows, type RowGesture } from '@/renderer/ui/select-rows'
import type { EntityList, EntitySort } from '@/store/queries/list-entities'
import { MergeDialog } from '../merge/merge-dialog'
import { readSubjects } from '../read-subjects'
import { saveNames } from './save-names'
import { NamesList } from './names-list'
import { NoNames } from './no-names'
import { useNames } from './use-names'
import { useNamesChoice } from './use-names-choice'

const lists: readonly { readonly id: EntityList; readonly label: string }[] = [
  ...entityTypeViews
    .filter(({ type }) => type !== 'date' && type !== 'money')
    .map(({ type, many }) => ({ id: type, label: many })),
  { id: 'not-a-name', label: 'Not names' },
]
const sorts: readonly { readonly id: EntitySort; readonly label: string }[] = [
  { id: 'mentions', label: 'Most mentioned' },
  { id: 'quotes', label: 'Most quoted' },
  { id: 'lastSeen', label: 'Seen last' },
  { id: 'sort', label: 'Name' },
]

/** All people (places, …) of the archive: sorted, filtered, selected, merged, exported. */
export function NamesView({ list }: { readonly list: EntityList }) {
  const session = useSession()
  const { sort, words, selection, merging } = useNamesChoice()
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
  const decide = async () => {
    const standing = list === 'not-a-name' ? 'name' : 'not-a-name'
    const done = await session.runFrom(async () =>
      setStanding(await readSubjects(session.db, chosen), standing, session.context()),
    )
    if (!done) return
    set({ selection: { active: null, anchor: null, ticked: new Set() } })
    const words = standing === 'name' ? 'names again' : 'no names'
    await noticeWithUndo(session, `${formatCount(chosen.length)} are ${words}, in the whole archive.`)
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
          options={sorts}
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
        <Button icon={<UserX />} isDisabled={chosen.length === 0} onPress={() => void decide()}>
          {list === 'not-a-name' ? 'Is a name' : 'Not a name'}
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
    </section>
  )
}

/** `all`: null while there may be more than `shown`. */
function countOf(shown: number, all: number | null, words: string): string {
  if (all === null) return shown === 0 ? '' : `${formatCount(shown)} and more`
  return words === '' ? formatCount(shown) : `${formatCount(shown)} of ${formatCount(all)}`
}
