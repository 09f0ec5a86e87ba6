import { useEffect, useState, type ReactNode } from 'react'
import { useSession } from '@/renderer/session/use-session'
import type { laterParts } from './later-parts'

type Parts = typeof laterParts

let fetched: Parts | null = null
let fetching: Promise<Parts> | null = null
/** Once: a list and what stands beside it fail together. */
let isTold = false

/** Fetches the later parts, or has fetched them. What failed is not tried again: the engine keeps that it did. */
export function fetchLaterParts(): Promise<Parts> {
  fetching ??= import('./later-parts').then((chunk) => (fetched = chunk.laterParts))
  return fetching
}

/** What is made of the later parts: at once where they are there, else once they are. */
export function LaterPart({ children }: { readonly children: (parts: Parts) => ReactNode }) {
  const { notify } = useSession()
  const [parts, setParts] = useState(fetched)
  useEffect(() => {
    if (parts !== null) return
    fetchLaterParts().then(setParts, (error: unknown) => {
      if (isTold) return
      isTold = true
      notify({
        tone: 'error',
        text: 'This part of Cuttings could not be read. Your archive is unharmed, and the rest goes on; restart Cuttings to have it.',
        details: String(error),
      })
    })
  }, [parts, notify])
  return parts === null ? null : children(parts)
}
