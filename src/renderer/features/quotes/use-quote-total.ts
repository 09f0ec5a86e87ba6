import { useEffect, useState } from 'react'
import { afterPaint } from '@/renderer/session/after-paint'
import { useArchiveTick } from '@/renderer/session/use-archive-tick'
import { useSession } from '@/renderer/session/use-session'

/**
 * How many quotes the archive has; null until they are counted.
 * @param isAsked false while something that is seen is still read, which goes first
 */
export function useQuoteTotal(isAsked: boolean): number | null {
  const { names } = useSession()
  const tick = useArchiveTick()
  const [total, setTotal] = useState<number | null>(null)
  useEffect(() => {
    if (!isAsked) return undefined
    const left = new AbortController()
    const { signal } = left
    const count = async () => {
      await afterPaint()
      setTotal((await names({ kind: 'quote-count', state: tick }, signal)).count)
    }
    // A closed archive has its own notice.
    count().catch(() => undefined)
    return () => {
      left.abort()
    }
  }, [names, tick, isAsked])
  return isAsked ? total : null
}
