import { useEffect, useState } from 'react'
import type { LookInside } from '@/renderer/session/backup/look-inside'

/** What a job that reads in a backup is given. */
export type LookParts = Pick<LookInside, 'progress' | 'signal'>

type Looked<T> = Exclude<T, { readonly kind: 'cancelled' }>

export interface LookState<T> {
  /** null while it is read. */
  readonly outcome: Looked<T> | null
  readonly done: number
  readonly total: number
}

const reading = { outcome: null, done: 0, total: 0 }

/**
 * Reads something out of a backup, and again whenever `key` changes; what was begun before is called off.
 *
 * @param look the same function as long as the key is the same
 */
export function useLook<T extends { readonly kind: string }>(
  key: string,
  look: (parts: LookParts) => Promise<T>,
): LookState<T> {
  const [state, setState] = useState<LookState<T> & { readonly key: string }>({ ...reading, key })
  useEffect(() => {
    const control = new AbortController()
    const { signal } = control
    const progress = (done: number, total: number) => {
      if (!signal.aborted) setState({ outcome: null, done, total, key })
    }
    void look({ progress, signal }).then((outcome) => {
      if (!signal.aborted && outcome.kind !== 'cancelled')
        setState({ outcome: outcome as Looked<T>, done: 0, total: 0, key })
    })
    return () => {
      control.abort()
    }
  }, [key, look])
  // What was read for another key is not shown for this one.
  return state.key === key ? state : reading
}
