import { useDeferredValue, useMemo } from 'react'
import type { CopiedPart } from '@/core/citation/cited-copy'
import type { ExcerptSort } from '@/core/excerpt/excerpt'
import { setSetting } from '@/core/settings/set-setting'
import { copyCited } from '@/renderer/session/copy-cited'
import { useSession } from '@/renderer/session/use-session'
import type { FilterFields } from './filter-fields'
import { readOrder } from './read-order'
import { reorder } from './reorder'
import { type RowGesture, type RowSelection, selectRows } from '@/renderer/ui/select-rows'
import { shownExcerpts } from './shown-excerpts'
import { stepInOrder } from './step-in-order'
import { useExcerptsChoice } from './use-excerpts-choice'
import { useLoadedExcerpts } from './use-loaded-excerpts'
import { useOrder } from './use-order'

/** What the Excerpts view shows and what can be done with it. */
export function useExcerptsModel() {
  const session = useSession()
  const all = useLoadedExcerpts()
  const { sort, order } = useOrder(session.db)
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
    void session.runFrom(async () =>
      reorder({ excerpts: all, moving, before, ...(await readOrder(session.db)) }),
    )
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
      void session.runFrom(async () => {
        const { sortSetting } = await readOrder(session.db)
        return setSetting(sortSetting, 'excerpts.sort', to, 'Sort excerpts')
      })
    },
    move,
    step: (by: -1 | 1) => {
      if (active === null) return
      const step = { excerpts: all, filter, moving: movingWith(active, selection), by }
      // Two steps right after each other are two rows: the second one starts where the first one ended.
      void session.runFrom(async () => stepInOrder(step, await readOrder(session.db)))
    },
    toCopy,
    copy: (part: CopiedPart) => {
      void copyCited(session, toCopy, part)
    },
  }
}

/** The ticked rows go together where one of them is moved; else the one alone. */
function movingWith(id: string, { ticked }: RowSelection): ReadonlySet<string> {
  return ticked.has(id) ? ticked : new Set([id])
}
