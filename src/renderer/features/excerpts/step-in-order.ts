import type { Excerpt } from '@/core/excerpt/excerpt'
import type { Change } from '@/core/history/change'
import { type FilterFields, noFilter } from './filter-fields'
import type { ExcerptOrder } from './read-order'
import { reorder } from './reorder'
import { shownExcerpts } from './shown-excerpts'
import { stepTarget } from './step-target'

interface Step {
  /** Every excerpt of the archive. */
  readonly excerpts: readonly Excerpt[]
  readonly filter: FilterFields
  readonly moving: ReadonlySet<string>
  readonly by: -1 | 1
}

/** Moves excerpts by one row of those that the filter shows, from the order as it is by now; null at the end. */
export function stepInOrder({ excerpts, filter, moving, by }: Step, now: ExcerptOrder): Change | null {
  const ids = shownExcerpts(excerpts, filter, now.sort, now.order).map(({ id }) => id)
  const before = stepTarget(ids, moving, by)
  if (before === undefined) return null
  // The end of what is shown is not the end of all: the filter hides those after it.
  const place = before ?? nextInAll(ids, shownExcerpts(excerpts, noFilter, now.sort, now.order))
  return reorder({ excerpts, moving, before: place, ...now })
}

/** The excerpt that stands after the last shown one in the whole order; null: none. */
function nextInAll(shown: readonly string[], all: readonly Excerpt[]): string | null {
  const last = all.findIndex(({ id }) => id === shown.at(-1))
  return all[last + 1]?.id ?? null
}
