import { useEffect, useState } from 'react'
import type { Facets } from '@/core/index/facets'
import { useSession } from '@/renderer/session/use-session'

/** What is common among all that a query finds. What was shown stays until the next is here; null before the first. */
export function useFacets(query: string, refresh: number): Facets | null {
  const session = useSession()
  const [facets, setFacets] = useState<Facets | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    session
      .facets(query, controller.signal)
      .then(setFacets)
      // A later one took its place, or the search itself tells what is wrong.
      .catch(() => undefined)
    return () => {
      controller.abort()
    }
  }, [session, query, refresh])
  return facets
}
