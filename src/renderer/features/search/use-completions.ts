import { useEffect, useState } from 'react'
import { completedFields } from '@/core/index/completed-fields'
import type { FacetValue } from '@/core/index/facets'
import { completionPlace, type CompletionPlace } from '@/core/query/complete-query'
import { useSession } from '@/renderer/session/use-session'
import { completionsOf, type Completion } from './completions-of'

interface Answered {
  readonly field: string
  readonly typed: string
  readonly values: readonly FacetValue[]
}

/** What can follow at the caret (null: nothing is asked for), with the place that it takes. */
export function useCompletions(
  query: string,
  caret: number | null,
): { readonly place: CompletionPlace; readonly offered: readonly Completion[] } | null {
  const session = useSession()
  const [answered, setAnswered] = useState<Answered | null>(null)
  const place = caret === null ? null : completionPlace(query, caret)
  const field = place?.kind === 'value' && completedFields(place.field).length > 0 ? place.field : ''
  const typed = field === '' ? '' : (place?.typed ?? '')
  useEffect(() => {
    if (field === '') return
    const controller = new AbortController()
    session
      .values(field, typed, controller.signal)
      .then((values) => {
        setAnswered({ field, typed, values })
      })
      // A later key took its place; who types goes on without help.
      .catch(() => undefined)
    return () => {
      controller.abort()
    }
  }, [session, field, typed])
  if (place === null) return null
  const isAnswered = answered?.field === field && answered.typed === typed
  return { place, offered: completionsOf(place, isAnswered ? answered.values : []) }
}
