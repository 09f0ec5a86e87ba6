import { useCallback, useMemo } from 'react'
import type { Item } from '@/core/article/item'
import { getItems } from '@/store/queries/get-items'
import { useRowsAround } from '@/renderer/session/use-rows-around'
import { useSession } from '@/renderer/session/use-session'

/** Rows are read by the page, so that a scroll of one row is not a query of its own. */
const pageSize = 40

/** The items of the rows from `start` on, live, as `useRowsAround`; those of `first` until they are read, others are absent until then. */
export function useVisibleItems(
  ids: readonly string[],
  start: number,
  first: readonly Item[],
): ReadonlyMap<string, Item> {
  const { db } = useSession()
  const read = useCallback((wanted: readonly string[]) => getItems(db, wanted), [db])
  const items = useRowsAround(ids, start, pageSize, read)
  return useMemo(() => new Map([...first, ...items].map((item) => [item.id, item])), [first, items])
}
