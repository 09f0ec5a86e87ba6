import { useEffect, useState } from 'react'
import { useArchiveTick } from '@/renderer/session/use-archive-tick'
import { useSession } from '@/renderer/session/use-session'

/**
 * How many quotes the archive has; null until they are counted.
 * @param isAsked false while something that is seen is still read, which goes first
 */
export function useQuoteTotal(isAsked: boolean): number | null {
  const { db } = useSession()
  const tick = useArchiveTick()
  const [total, setTotal] = useState<number | null>(null)
  useEffect(() => {
    if (!isAsked) return undefined
    let isWanted = true
    // A closed archive has its own notice.
    db.quotes.count().then(
      (count) => {
        if (isWanted) setTotal(count)
      },
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [db, tick, isAsked])
  return isAsked ? total : null
}
