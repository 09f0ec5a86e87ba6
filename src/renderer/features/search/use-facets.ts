import { useEffect, useState } from 'react'
import type { Facets } from '@/core/index/facets'
import { localDay } from '@/core/query/local-day'
import { useSession } from '@/renderer/session/use-session'

interface CountedFacets extends Facets {
  /** The day from which relative dates counted, as `YYYY-MM-DD`. */
  readonly today: string
}

/** What is common among all that a query finds. What was shown stays until the next is here; null before the first. */
export function useFacets(query: string, refresh: number): CountedFacets | null {
  const session = useSession()
  const [facets, setFacets] = useState<CountedFacets | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    session
      .facets(query, controller.signal)
      .then((counted) => {
        setFacets({ ...counted, today: localDay(Date.now()) })
      })
      // A later one took its place, or the search itself tells what is wrong.
      .catch(() => undefined)
    return () => {
      controller.abort()
    }
  }, [session, query, refresh])
  return facets
}
