import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useRef, useState } from 'react'
import { unlessLeft } from '@/renderer/session/unless-left'
import { useArchiveTick } from '@/renderer/session/use-archive-tick'
import { useSession } from '@/renderer/session/use-session'
import type { ShownQuote } from './use-quotes'

interface Beside {
  /** '' until it is read. */
  readonly title: string
  /** Other articles with the same words; 0 until they are counted. */
  readonly others: number
}

/** What the rows on the screen show beside the quote itself. */
export function useBeside(rows: readonly ShownQuote[]): (row: ShownQuote) => Beside {
  const { db } = useSession()
  const key = rows.map(({ id }) => id).join('\n')
  const titles = useLiveQuery(async () => {
    const items = await db.items.bulkGet([...new Set(rows.map(({ itemId }) => itemId))])
    return new Map(items.flatMap((item) => (item === undefined ? [] : [[item.id, item.title]])))
  }, [db, key])
  const others = useOthers(key)
  return ({ id, itemId }) => ({ title: titles?.get(itemId) ?? '', others: others.get(id) ?? 0 })
}

/** ms */
const rowsAtRest = 120
interface Counts {
  /** The state of the archive that they are of. */
  readonly tick: string
  readonly byId: ReadonlyMap<string, number>
}

/**
 * Counted once the rows are at rest, each once in a state of the archive, and no longer than somebody looks at them: hundreds of
 * quotes may have to be read for one row, and the database answers one after the other.
 * @param key the ids of the rows, one a line
 */
function useOthers(key: string): ReadonlyMap<string, number> {
  const { names } = useSession()
  const tick = useArchiveTick()
  const [counts, setCounts] = useState<Counts>({ tick: '', byId: new Map() })
  const known = useRef(counts)
  useEffect(() => {
    const left = new AbortController()
    const { signal } = left
    const count = async () => {
      const now = known.current.tick === tick ? known.current.byId : new Map<string, number>()
      const quoteIds = key.split('\n').filter((id) => id !== '' && !now.has(id))
      if (quoteIds.length === 0) return
      const found = await names({ kind: 'same-words', quoteIds }, signal)
      const fresh = quoteIds.map((id, at): [string, number] => [id, found.counts[at] ?? 0])
      known.current = { tick, byId: new Map([...now, ...fresh]) }
      setCounts(known.current)
    }
    const timer = setTimeout(() => {
      count().catch(unlessLeft(signal))
    }, rowsAtRest)
    return () => {
      clearTimeout(timer)
      left.abort()
    }
  }, [names, key, tick])
  return counts.byId
}
