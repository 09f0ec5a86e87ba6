import { useEffect, useState } from 'react'
import type { Facets } from '@/core/index/facets'
import { publishedOf, setPublished } from '@/core/query/edit-query'
import { localDay } from '@/core/query/local-day'
import type { Session } from '@/renderer/session/session'
import { useSession } from '@/renderer/session/use-session'

interface CountedFacets extends Facets {
  /** Of what is found whenever it was published: a time that is narrowed to has others beside it. */
  readonly months: Facets['months']
  /** The day from which relative dates counted, as `YYYY-MM-DD`. */
  readonly today: string
}

/** What is common among all that a query finds. What was shown stays until the next is here; null before the first. */
export function useFacets(query: string, refresh: number): CountedFacets | null {
  const session = useSession()
  const [facets, setFacets] = useState<CountedFacets | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    countedFacets(session, query, controller.signal)
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

const everyTime = '0001..9999'

async function countedFacets(session: Session, query: string, signal: AbortSignal): Promise<Facets> {
  const counted = await session.facets(query, signal)
  if (publishedOf(query) === '') return counted
  const { months } = await session.facets(setPublished(query, everyTime), signal)
  return { ...counted, months }
}
