import { useCallback, useEffect, useRef, useState } from 'react'
import type { NamesAnswer } from '@/contract/names-messages'
import type { QuoteFilter } from '@/core/quote/quote-filter'
import { useArchiveTick } from '@/renderer/session/use-archive-tick'
import { keptWhile } from '@/renderer/session/kept-while'
import { useSession } from '@/renderer/session/use-session'

export type ShownQuote = NamesAnswer<'quotes'>['rows'][number]

export interface Quotes {
  /** Newest first: as many as have been read. */
  readonly rows: readonly ShownQuote[]
  readonly isDone: boolean
  /** Quotes looked through for these rows. */
  readonly looked: number
  readonly failure: string
  readonly more: () => void
}

/** More than any screen shows; the database walks them row by row. */
const firstPage = 30
const pageSize = 60
/** A list that is longer is read anew only when it is shown again. */
const mostAnew = 600
/** While fewer are found, the next ones are looked for without being asked. */
const enough = 40

type State = Omit<Quotes, 'more'> & {
  readonly of: string
  readonly next: NamesAnswer<'quotes'>['next']
}
const none: State = { rows: [], isDone: false, looked: 0, failure: '', of: '', next: null }
const kept = keptWhile<State>(4)

/** The quotes that a filter lets through, live, by the page. */
export function useQuotes(filter: QuoteFilter): Quotes {
  const { db, names } = useSession()
  const tick = useArchiveTick()
  const key = JSON.stringify(filter)
  const [state, setState] = useState(() => kept.get(db, key, tick) ?? none)
  const reading = useRef<AbortController | null>(null)
  const shown = useRef(state)
  useEffect(() => {
    shown.current = state
  }, [state])
  const read = useCallback(
    (from: State | null, limit: number) => {
      reading.current?.abort()
      const mine = new AbortController()
      reading.current = mine
      const asked = JSON.parse(key) as QuoteFilter
      names({ kind: 'quotes', filter: asked, after: from?.next ?? null, limit }, mine.signal).then(
        (answer) => {
          if (reading.current !== mine) return
          reading.current = null
          const found = withAnswer(from, answer, key)
          // Of a longer one not all rows are of this state of the archive.
          if (found.rows.length <= mostAnew) kept.set(db, key, tick, found)
          setState(found)
        },
        (error: unknown) => {
          if (reading.current !== mine || mine.signal.aborted) return
          reading.current = null
          setState((now) => ({ ...now, failure: String(error), isDone: true }))
        },
      )
    },
    [db, names, key, tick],
  )
  useEffect(
    () => () => {
      reading.current?.abort()
      reading.current = null
    },
    [],
  )
  useEffect(() => {
    const { of, rows } = shown.current
    if (of === key && rows.length > mostAnew) return
    if (kept.get(db, key, tick) === shown.current) return
    read(null, of === key ? Math.max(firstPage, rows.length) : firstPage)
  }, [read, db, key, tick])
  useEffect(() => {
    if (state.of === key && !state.isDone && state.rows.length < enough && reading.current === null)
      read(state, pageSize)
  }, [state, read, key])
  const more = useCallback(() => {
    if (reading.current === null && !state.isDone && state.of === key) read(state, pageSize)
  }, [state, read, key])
  return { ...state, more }
}

function withAnswer(from: State | null, answer: NamesAnswer<'quotes'>, of: string): State {
  const { rows, next, looked } = answer
  return {
    rows: from === null ? rows : [...from.rows, ...rows],
    isDone: next === null,
    looked: looked + (from?.looked ?? 0),
    failure: '',
    of,
    next,
  }
}
