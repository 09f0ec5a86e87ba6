import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { Copy, Download } from 'lucide-react'
import type { Excerpt, ExcerptSort } from '@/core/excerpt/excerpt'
import { setSetting } from '@/core/settings/set-setting'
import { useExport } from '@/renderer/session/use-export'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { Select } from '@/renderer/ui/select'
import { copyExcerpts } from './copy-excerpts'
import { ExcerptsBody } from './excerpts-body'
import './excerpts.css'
import { ExcerptsCount } from './excerpts-count'
import { FilterBar } from './filter-bar'
import { filterChoices } from './filter-choices'
import { type FilterFields, noFilter } from './filter-fields'
import { reorder } from './reorder'
import { type RowGesture, type RowSelection, selectRows } from './select-rows'
import { shownExcerpts } from './shown-excerpts'
import { stepTarget } from './step-target'
import { useArchiveVersion } from './use-archive-version'
import { useExcerpts } from './use-excerpts'
import { useOrder } from './use-order'

const sorts: readonly { readonly id: ExcerptSort; readonly label: string }[] = [
  { id: 'manual', label: 'By hand' },
  { id: 'published', label: 'Newest published' },
  { id: 'captured', label: 'Newest added' },
  { id: 'speaker', label: 'Speaker' },
  { id: 'title', label: 'Title' },
]
const nothingTicked: RowSelection = { active: null, anchor: null, ticked: new Set() }

/** Every highlight, comment and quote of the archive: filtered, put in order, copied and handed to the export. */
export function ExcerptsView() {
  const session = useSession()
  const excerpts = useLoaded()
  const { sort, order, sortSetting, orderSetting } = useOrder(session.db)
  const [fields, setFields] = useState<FilterFields>(noFilter)
  const [selection, setSelection] = useState(nothingTicked)
  const choices = useMemo(() => filterChoices(excerpts), [excerpts])
  // Typing goes first: filtering a large archive takes longer than a key.
  const filter = useDeferredValue(fields)
  const shown = useMemo(() => shownExcerpts(excerpts, filter, sort, order), [excerpts, filter, sort, order])
  const chosen = useMemo(() => shown.filter(({ id }) => selection.ticked.has(id)), [shown, selection.ticked])
  useOffer(chosen, shown)
  const gesture = (made: RowGesture) => {
    const next = selectRows(shown.map(({ id }) => id), selection, made)
    setSelection(next)
    return next
  }
  const move = (id: string | null, before: string | null) => {
    if (id === null) return
    const moving = movingWith(id, selection)
    void session.run(reorder({ excerpts, moving, before, sort, order, sortSetting, orderSetting }))
  }
  const step = (by: -1 | 1) => {
    const { active } = selection
    if (active === null) return
    const ids = shown.map(({ id }) => id)
    const before = stepTarget(ids, movingWith(active, selection), by)
    // The end of what is shown is not the end of all: those after it are hidden by the filter.
    if (before !== undefined) move(active, before ?? afterLast(ids, excerpts, sort, order))
  }
  const copy = () => {
    const active = shown.filter(({ id }) => id === selection.active)
    void copyExcerpts(session, chosen.length > 0 ? chosen : active)
  }
  return (
    <section className="excerpts" aria-label="Excerpts">
      <header className="excerpts-bar">
        <h1 className="excerpts-heading">Excerpts</h1>
        <ExcerptsCount shown={shown.length} all={excerpts.length} chosen={chosen.length} onChooseAll={gesture} />
        <Select
          label="Sort excerpts"
          isLabelHidden
          options={sorts}
          value={sort}
          onChange={(to) => { void session.run(setSetting(sortSetting, 'excerpts.sort', to, 'Sort excerpts')) }}
        />
        <Button icon={<Copy />} isDisabled={chosen.length === 0 && selection.active === null} onPress={copy}>Copy</Button>
        <Button
          icon={<Download />}
          variant="primary"
          isDisabled={shown.length === 0}
          onPress={() => { useView.getState().show({ dialog: 'export' }) }}
        >
          Export…
        </Button>
      </header>
      <FilterBar fields={fields} choices={choices} onChange={setFields} />
      <ExcerptsBody
        all={excerpts.length}
        list={{ excerpts: shown, selection, onGesture: gesture, onOpen: openExcerpt, onCopy: copy, onMove: move, onStep: step }}
        onClearFilter={() => { setFields(noFilter) }}
      />
    </section>
  )
}

/** The ticked rows go together where one of them is moved; else the one alone. */
function movingWith(id: string, { ticked }: RowSelection): ReadonlySet<string> {
  return ticked.has(id) ? ticked : new Set([id])
}

/** The excerpt that stands after the last shown one in the whole order; null: none. */
function afterLast(
  shown: readonly string[],
  excerpts: readonly Excerpt[],
  sort: ExcerptSort,
  order: readonly string[],
): string | null {
  const all = shownExcerpts(excerpts, noFilter, sort, order)
  const last = all.findIndex(({ id }) => id === shown.at(-1))
  return all[last + 1]?.id ?? null
}

function openExcerpt({ itemId, start, end }: Excerpt): void {
  const view = useView.getState()
  view.show({ place: 'library', query: '', selectedIds: [itemId] })
  view.openItem(itemId, { start, end })
}

/** All excerpts, read anew when the archive changes, unless the person has stopped the reading. */
function useLoaded(): readonly Excerpt[] {
  const session = useSession()
  const version = useArchiveVersion(session)
  const isStopped = useExcerpts((state) => state.isStopped)
  useEffect(() => {
    if (version !== undefined && !isStopped) void useExcerpts.getState().bringTo(session, version)
  }, [session, version, isStopped])
  return useExcerpts((state) => state.excerpts)
}

/** What the export dialog finds while this view is on the screen. */
function useOffer(selected: readonly Excerpt[], shown: readonly Excerpt[]): void {
  useEffect(() => {
    useExport.getState().set({ selected, shown })
  }, [selected, shown])
  useEffect(
    () => () => {
      useExport.getState().set(null)
    },
    [],
  )
}
