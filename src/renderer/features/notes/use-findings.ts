import { useEffect, useRef, useState } from 'react'
import { useArchiveTick } from '@/renderer/session/use-archive-tick'
import { useRefresh } from '@/renderer/session/use-refresh'
import { useSession } from '@/renderer/session/use-session'

interface Findings<Row> {
  readonly rows: readonly Row[]
  /** The words that they were found by, which may be those of a moment ago; null before the first answer. */
  readonly of: string | null
}

/**
 * What is found by these words, found again when the archive, or what its index knows, has become another. `find` has
 * to stay the same for the same kind of rows.
 */
export function useFindings<Row>(
  words: string,
  find: (words: string, signal: AbortSignal) => Promise<readonly Row[]>,
): Findings<Row> {
  const session = useSession()
  const [found, setFound] = useState<Findings<Row>>({ rows: [], of: null })
  const tick = useArchiveTick()
  const refresh = useRefresh(session)
  const look = useRef<() => void>(() => undefined)
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const lookOnce = async () => {
      try {
        const rows = await find(words, signal)
        if (!signal.aborted) setFound({ rows, of: words })
      } catch (error) {
        if (signal.aborted) return
        setFound({ rows: [], of: words })
        session.notify({ tone: 'error', text: 'The archive could not be searched.', details: String(error) })
      }
    }
    // One after the other: an archive that grows all the time must not call each answer off before it is there.
    let looking: Promise<void> | null = null
    let isBehind = false
    look.current = () => {
      isBehind = looking !== null
      looking ??= lookOnce().finally(() => {
        looking = null
        if (isBehind && !signal.aborted) look.current()
      })
    }
    look.current()
    return () => {
      controller.abort()
    }
  }, [session, words, find])
  // The newest come from the archive itself, the others through its index.
  const moment = words === '' ? tick : refresh
  const seen = useRef(moment)
  useEffect(() => {
    if (seen.current === moment) return
    seen.current = moment
    look.current()
  }, [moment])
  return found
}
