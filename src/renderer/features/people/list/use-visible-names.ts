import { useMemo } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { Tally } from '@/core/entity/tally'
import { useSession } from '@/renderer/session/use-session'
import { getTallies } from '@/store/queries/list-entities'

/** Rows are read by the page, so that a scroll of one row is not a query of its own. */
const pageSize = 60

/** The rows from `start` up to `end` and some around them, live; `first` until they are read. */
export function useVisibleNames(
  keys: readonly string[],
  start: number,
  end: number,
  first: ReadonlyMap<string, Tally>,
): ReadonlyMap<string, Tally> {
  const { db } = useSession()
  const from = Math.floor(start / pageSize) * pageSize
  const to = Math.ceil((end + 1) / pageSize) * pageSize
  const rows = useLiveQuery(() => getTallies(db, keys.slice(from, to)), [db, keys, from, to])
  return useMemo(
    () => (rows === undefined ? first : new Map([...first, ...rows.map((row) => [row.key, row] as const)])),
    [rows, first],
  )
}
