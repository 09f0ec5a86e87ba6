import { useEffect, useState } from 'react'
import type { SavedSearch } from '@/core/query/saved-search'
import type { CountAnswer, CountAsk } from '@/renderer/session/session'
import { useSession } from '@/renderer/session/use-session'

const key = 'cuttings.searches-opened'
/** ms: while the index takes in one item after the other, counts follow at their leisure. */
const interval = 1000

type Counts = ReadonlyMap<string, CountAnswer>

/**
 * What saved searches find, and how many items came in since each was last opened. When that was is remembered on this
 * machine: it is not a person's work.
 */
export function useSearchCounts(saved: readonly SavedSearch[]): {
  readonly counts: Counts
  /** Now it is opened. */
  readonly opened: (id: string) => void
} {
  const session = useSession()
  const [counts, setCounts] = useState<Counts>(new Map())
  const [openings, setOpenings] = useState(readOpenings)
  // As text, so that only what the counts depend on asks for them again.
  const asked = JSON.stringify(
    saved.map(({ id, query }) => ({ id, query, since: openings[id] ?? Number.MAX_SAFE_INTEGER })),
  )
  useEffect(() => {
    const queries = JSON.parse(asked) as (CountAsk & { readonly id: string })[]
    if (queries.length === 0) return
    let controller = new AbortController()
    const count = () => {
      controller.abort()
      controller = new AbortController()
      session
        .count(
          queries.map(({ query, since }) => ({ query, since })),
          controller.signal,
        )
        .then((answers) => {
          setCounts(
            new Map(
              queries.flatMap(({ id }, place) => {
                const answer = answers[place]
                return answer === undefined ? [] : [[id, answer]]
              }),
            ),
          )
        })
        // A later one took its place.
        .catch(() => undefined)
    }
    count()
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = session.onIndexed(() => {
      timer ??= setTimeout(() => {
        timer = undefined
        count()
      }, interval)
    })
    return () => {
      stop()
      clearTimeout(timer)
      controller.abort()
    }
  }, [session, asked])
  const opened = (id: string) => {
    const next = { ...openings, [id]: session.context().now }
    setOpenings(next)
    localStorage.setItem(key, JSON.stringify(next))
  }
  return { counts, opened }
}

function readOpenings(): Readonly<Record<string, number>> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, number>
  } catch {
    return {}
  }
}
