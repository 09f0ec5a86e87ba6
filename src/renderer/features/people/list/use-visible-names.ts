import { useCallback, useMemo } from 'react'
import type { Tally } from '@/core/entity/tally'
import { useRowsAround } from '@/renderer/session/use-rows-around'
import { useSession } from '@/renderer/session/use-session'
import { getTallies } from '@/store/queries/list-entities'

/** Rows are read by the page, so that a scroll of one row is not a query of its own. */
const pageSize = 60

/** The rows from `start` on, live, as `useRowsAround`; `first` until they are read. */
export function useVisibleNames(
  keys: readonly string[],
  start: number,
  first: ReadonlyMap<string, Tally>,
): ReadonlyMap<string, Tally> {
  const { db } = useSession()
  const read = useCallback((wanted: readonly string[]) => getTallies(db, wanted), [db])
  const rows = useRowsAround(keys, start, pageSize, read)
  return useMemo(() => new Map([...first, ...rows.map((row) => [row.key, row] as const)]), [rows, first])
}
