import { useEffect, useRef, useState } from 'react'
import type { Tally } from '@/core/entity/tally'
import { afterPaint } from '@/renderer/session/after-paint'
import { keptWhile } from '@/renderer/session/kept-while'
import { unlessLeft } from '@/renderer/session/unless-left'
import { useArchiveTick } from '@/renderer/session/use-archive-tick'
import { useSession } from '@/renderer/session/use-session'
import { firstEntities, getTallies, type EntityList, type EntitySort } from '@/store/queries/list-entities'

export interface Names {
  /** Rows of the list in order; null until the first are read. */
  readonly keys: readonly string[] | null
  /** Rows before the filter; null until all are read: `keys` are the first of them then. */
  readonly all: number | null
  /** Rows that came with the first paint, and those behind them. */
  readonly rows: ReadonlyMap<string, Tally>
}

/** More than any screen shows. */
const firstRows = 60
const none: Names = { keys: null, all: null, rows: new Map() }
const kept = keptWhile<Names>(12)

/** The names of a list, live: the first rows at once, then the keys of all. */
export function useNames(list: EntityList, sort: EntitySort, words: string): Names {
  const { db, names: ask } = useSession()
  const tick = useArchiveTick()
  const key = `${list}:${sort}`
  /** The list that all is known of. */
  const whole = useRef('')
  const [names, setNames] = useState<Names & { readonly of: string }>({ ...none, of: '' })
  useEffect(() => {
    const left = new AbortController()
    const { signal } = left
    const read = async () => {
      if (words === '') {
        const first = kept.get(db, key, tick) ?? namesOf(await firstEntities(db, list, sort, firstRows))
        if (signal.aborted) return
        kept.set(db, key, tick, first)
        // Only a list that is not on the screen yet: another one keeps its place while it is read anew.
        setNames((now) => (now.of === key ? { ...now, rows: first.rows } : { ...first, of: key }))
        // What takes the database long goes behind what is on its way to the screen.
        await afterPaint()
      }
      const found = await ask({ kind: 'names', list, sort, words, state: tick }, signal)
      const keys = found.keys === '' ? [] : found.keys.split('\n')
      // A list that is scrolled already goes on into what it did not know a moment ago.
      const next = whole.current === key ? [] : await getTallies(db, keys.slice(firstRows, 2 * firstRows))
      signal.throwIfAborted()
      whole.current = key
      setNames((now) => ({ keys, all: found.all, rows: withRows(now.rows, next), of: key }))
    }
    read().catch(unlessLeft(signal))
    return () => {
      left.abort()
    }
  }, [db, ask, list, sort, words, key, tick])
  if (names.of === key) return names
  return (words === '' ? kept.get(db, key, tick) : undefined) ?? none
}

function withRows(rows: ReadonlyMap<string, Tally>, next: readonly Tally[]): ReadonlyMap<string, Tally> {
  return next.length === 0 ? rows : new Map([...rows, ...next.map((row) => [row.key, row] as const)])
}

/** What is known of a list with its first rows. */
function namesOf(first: readonly Tally[]): Names {
  return {
    keys: first.map((row) => row.key),
    all: first.length < firstRows ? first.length : null,
    rows: new Map(first.map((row) => [row.key, row])),
  }
}
