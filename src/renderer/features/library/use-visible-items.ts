import { useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import type { Item } from '@/core/article/item'
import { getItems } from '@/store/queries/get-items'
import { useRowsAround } from '@/renderer/session/use-rows-around'
import { useSession } from '@/renderer/session/use-session'
import { RowReader } from './row-reader'

/** Rows are read by the page, so that a scroll of one row is not a query of its own. */
const pageSize = 40

interface VisibleRows {
  readonly ids: readonly string[]
  /** The first row in sight. */
  readonly start: number
  readonly first: readonly Item[]
  /** Else they stay as they are, and are read again once they are shown. */
  readonly isShown: boolean
}

/** The items of the rows from `start` on, live, as `useRowsAround`; those of `first` until they are read, others are absent until then. */
export function useVisibleItems({ ids, start, first, isShown }: VisibleRows): ReadonlyMap<string, Item> {
  const read = useReadWhileShown(isShown)
  const items = useRowsAround(ids, start, pageSize, read)
  return useMemo(() => new Map([...first, ...items].map((item) => [item.id, item])), [first, items])
}

function useReadWhileShown(isShown: boolean): (ids: readonly string[]) => Promise<readonly Item[]> {
  const { db } = useSession()
  const reader = useMemo(() => new RowReader((ids) => getItems(db, ids)), [db])
  const turn = useSyncExternalStore(reader.subscribe, reader.turnNow)
  useLayoutEffect(() => {
    reader.show(isShown)
  }, [reader, isShown])
  return useMemo(() => reader.readIn(turn), [reader, turn])
}
