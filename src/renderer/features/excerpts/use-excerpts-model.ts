import { useDeferredValue, useMemo } from 'react'
import type { Excerpt, ExcerptSort } from '@/core/excerpt/excerpt'
import { setSetting } from '@/core/settings/set-setting'
import { useSession } from '@/renderer/session/use-session'
import { copyExcerpts } from './copy-excerpts'
import { type FilterFields, noFilter } from './filter-fields'
import { reorder } from './reorder'
import { type RowGesture, type RowSelection, selectRows } from '@/renderer/ui/select-rows'
import { shownExcerpts } from './shown-excerpts'
import { stepTarget } from './step-target'
import { useExcerptsChoice } from './use-excerpts-choice'
import { useLoadedExcerpts } from './use-loaded-excerpts'
import { useOrder } from './use-order'

/** What the Excerpts view shows and what can be done with it. */
export function useExcerptsModel() {
  const session = useSession()
  const all = useLoadedExcerpts()
  const { sort, order, sortSetting, orderSetting } = useOrder(session.db)
  const { fields, selection } = useExcerptsChoice()
  // Typing goes first: filtering a large archive takes longer than a key.
  const filter = useDeferredValue(fields)
  const shown = useMemo(() => shownExcerpts(all, filter, sort, order), [all, filter, sort, order])
  const ids = useMemo(() => shown.map(({ id }) => id), [shown])
  const chosen = useMemo(() => shown.filter(({ id }) => selection.ticked.has(id)), [shown, selection.ticked])
  const { active } = selection
  const toCopy = chosen.length > 0 ? chosen : shown.filter(({ id }) => id === active)
  const move = (id: string, before: string | null) => {
    const moving = movingWith(id, selection)
    const change = reorder({ excerpts: all, moving, before, sort, order, sortSetting, orderSetting })
    void session.run(change)
  }
  return {
    all,
    shown,
    chosen,
    selection,
    fields,
    setFields: (to: FilterFields) => {
      useExcerptsChoice.setState({ fields: to })
    },
    sort,
    /** Whether there is something to copy. */
    canCopy: chosen.length > 0 || active !== null,
    gesture: (made: RowGesture) => {
      const next = selectRows(ids, selection, made)
      useExcerptsChoice.setState({ selection: next })
      return next
    },
    sortBy: (to: ExcerptSort) => {
      void session.run(setSetting(sortSetting, 'excerpts.sort', to, 'Sort excerpts'))
    },
    move,
    step: (by: -1 | 1) => {
      const before = active === null ? undefined : stepTarget(ids, movingWith(active, selection), by)
      if (active === null || before === undefined) return
      // The end of what is shown is not the end of all: the filter hides those after it.
      move(active, before ?? nextInAll(ids, shownExcerpts(all, noFilter, sort, order)))
    },
    toCopy,
    copy: () => {
      void copyExcerpts(session, toCopy)
    },
  }
}

/** The ticked rows go together where one of them is moved; else the one alone. */
function movingWith(id: string, { ticked }: RowSelection): ReadonlySet<string> {
  return ticked.has(id) ? ticked : new Set([id])
}

/** The excerpt that stands after the last shown one in the whole order; null: none. */
function nextInAll(shown: readonly string[], all: readonly Excerpt[]): string | null {
  const last = all.findIndex(({ id }) => id === shown.at(-1))
  return all[last + 1]?.id ?? null
}
