import { useEffect, useState } from 'react'
import type { ReadingProgress } from '@/contract/reading'
import type { Incoming } from '@/renderer/session/incoming'
import { useSession } from '@/renderer/session/use-session'
import { type PreparedIncoming, prepareIncoming } from './prepare-incoming'

/**
 * Reads what came in, and once more where another encoding is chosen; leaving it ends a long reading. Gives how far it is; null
 * where there is nothing to say.
 *
 * @param onPrepared has to stay the same for the same incoming and encoding
 */
export function useReading(
  incoming: Incoming,
  charset: string,
  onPrepared: (prepared: PreparedIncoming) => void,
): ReadingProgress | null {
  const session = useSession()
  const [told, setTold] = useState<{ readonly key: string; readonly progress: ReadingProgress } | null>(null)
  useEffect(() => {
    const ending = new AbortController()
    const { signal } = ending
    let isOver = false
    let isLong = false
    const onProgress = (progress: ReadingProgress) => {
      if (isOver) return
      isLong = true
      setTold({ key: incoming.key, progress })
    }
    // After the form has been painted: a large page takes a moment to read.
    const timer = setTimeout(() => {
      void prepareIncoming(session, incoming, charset, { signal, onProgress }).then((prepared) => {
        if (!isOver) onPrepared(prepared)
      })
    }, 0)
    return () => {
      isOver = true
      // What is read in a moment is not worth the end of its process.
      if (isLong) ending.abort()
      clearTimeout(timer)
    }
  }, [session, incoming, charset, onPrepared])
  return told?.key === incoming.key ? told.progress : null
}
