import type { Excerpt, ExcerptSort } from '@/core/excerpt/excerpt'
import { orderExcerpts } from '@/core/excerpt/order-excerpts'
import { joinDiffs } from '@/core/history/join-diffs'
import type { Change } from '@/core/history/change'
import { setSetting } from '@/core/settings/set-setting'
import type { Setting } from '@/core/settings/setting'
import { keptOrder } from './kept-order'
import { moveInOrder } from './move-in-order'

export interface ReorderInput {
  /** Every excerpt of the archive. */
  readonly excerpts: readonly Excerpt[]
  readonly moving: ReadonlySet<string>
  /** null: to the end. */
  readonly before: string | null
  readonly sort: ExcerptSort
  readonly order: readonly string[]
  /** The settings as they are kept. */
  readonly orderSetting: Setting | undefined
  readonly sortSetting: Setting | undefined
}

/** Puts excerpts elsewhere in the order by hand; from another sort, that one's order becomes the order by hand. */
export function reorder(input: ReorderInput): Change | null {
  const { moving, before, sort, order } = input
  const ids = orderExcerpts(input.excerpts, sort, order).map(({ id }) => id)
  const next = moveInOrder(ids, moving, before)
  if (sort === 'manual' && next.every((id, index) => id === ids[index])) return null
  const placed = sort === 'manual' ? keptOrder(ids, next, order) : next
  const name = 'Reorder excerpts'
  const changes = [
    setSetting(input.orderSetting, 'excerpts.order', placed, name),
    setSetting(input.sortSetting, 'excerpts.sort', 'manual', name),
  ].filter((change) => change !== null)
  return changes.length === 0 ? null : { name, diff: joinDiffs(changes.map(({ diff }) => diff)) }
}
