import { useMemo } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { Item } from '@/core/article/item'
import { getItems } from '@/store/queries/get-items'
import { useSession } from '@/renderer/session/use-session'

/** Rows are read by the page, so that a scroll of one row is not a query of its own. */
const pageSize = 40

/**
 * The items of the rows from `start` up to `end`, and of some around them, live; those of `first` until they are read, others
 * are absent until then.
 */
export function useVisibleItems(
  ids: readonly string[],
  start: number,
  end: number,
  first: readonly Item[],
): ReadonlyMap<string, Item> {
  const { db } = useSession()
  const from = Math.floor(start / pageSize) * pageSize
  const to = Math.ceil((end + 1) / pageSize) * pageSize
  const items = useLiveQuery(() => getItems(db, ids.slice(from, to)), [db, ids, from, to])
  return useMemo(() => new Map([...first, ...(items ?? [])].map((item) => [item.id, item])), [first, items])
}
