import { useCallback, useEffect, useRef, useState } from 'react'

export interface Pages<T> {
  readonly rows: readonly T[]
  readonly isDone: boolean
  /** Reads the next page, unless one is being read or all are. */
  readonly more: () => void
}

/** More rows than this are not read anew under the person's eyes; the next visit does. */
const mostAnew = 300

/**
 * Rows that are read by the page, from the newest on. `next` gets the last row read, or null, and the version, and resolves to
 * the next ones, fewer than asked for where they are the last; it has to stay the same as long as the rows are.
 * `version`: another one once the rows may have changed: those on the screen are read anew, and stay until then.
 */
export function usePages<T>(
  next: (after: T | null, limit: number, version: string) => Promise<readonly T[]>,
  size: number,
  version: string,
): Pages<T> {
  const [state, setState] = useState<{ rows: readonly T[]; isDone: boolean }>({ rows: [], isDone: false })
  const reading = useRef<object | null>(null)
  const count = useRef(0)
  const of = useRef(next)
  useEffect(() => {
    if (of.current !== next) count.current = 0
    of.current = next
    if (count.current > mostAnew) return undefined
    const mine = {}
    reading.current = mine
    const limit = Math.max(size, count.current)
    void next(null, limit, version).then((rows) => {
      if (reading.current !== mine) return
      reading.current = null
      count.current = rows.length
      setState({ rows, isDone: rows.length < limit })
    })
    return () => {
      reading.current = null
    }
  }, [next, size, version])
  const { rows, isDone } = state
  const more = useCallback(() => {
    const last = rows.at(-1)
    if (reading.current !== null || isDone || last === undefined) return
    const mine = {}
    reading.current = mine
    void next(last, size, version).then((found) => {
      if (reading.current !== mine) return
      reading.current = null
      count.current = rows.length + found.length
      setState({ rows: [...rows, ...found], isDone: found.length < size })
    })
  }, [next, size, version, rows, isDone])
  return { rows, isDone, more }
}
