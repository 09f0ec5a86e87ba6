import { useEffect, useState, type ReactNode } from 'react'
import { useSession } from '@/renderer/session/use-session'
import { isEditable } from './is-editable'
import type { laterParts } from './later-parts'

type Parts = typeof laterParts

let fetched: Parts | null = null
let fetching: Promise<Parts> | null = null
/** For a moment: a list and what stands beside it fail together. */
let isTold = false
/** Fetches the later parts, or has fetched them. What failed is not tried again: the engine keeps that it did. */
export function fetchLaterParts(): Promise<Parts> {
  fetching ??= import('./later-parts').then((chunk) => (fetched = chunk.laterParts))
  return fetching
}

/** What is typed for a part that is not there yet is not taken for what the list or the article does with these keys. Chords mean the same everywhere. */
function holdKey(event: KeyboardEvent): void {
  const isChord = event.ctrlKey || event.metaKey || event.altKey
  if (isChord || isEditable(event.target)) return
  event.preventDefault()
  event.stopImmediatePropagation()
}

interface LaterPartProps {
  readonly children: (parts: Parts) => ReactNode
  /** It is not to be had, which was told. */
  readonly onFailed?: () => void
}

/** What is made of the later parts: at once where they are there, else once they are. */
export function LaterPart({ children, onFailed }: LaterPartProps) {
  const { notify } = useSession()
  const [parts, setParts] = useState(fetched)
  useEffect(() => {
    if (parts !== null) return
    globalThis.addEventListener('keydown', holdKey, true)
    const goOn = (): void => {
      globalThis.removeEventListener('keydown', holdKey, true)
    }
    fetchLaterParts().then(setParts, (error: unknown) => {
      goOn()
      onFailed?.()
      if (isTold) return
      isTold = true
      setTimeout(() => (isTold = false))
      notify({
        tone: 'error',
        text: 'This part of Cuttings could not be read. Your archive is unharmed, and the rest goes on; restart Cuttings to have it.',
        details: String(error),
      })
    })
    return goOn
  }, [parts, notify, onFailed])
  return parts === null ? null : children(parts)
}
