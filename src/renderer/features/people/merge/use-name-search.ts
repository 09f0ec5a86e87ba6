import { useDeferredValue, useEffect, useState } from 'react'
import type { EntityType } from '@/core/entity/entity'
import type { Tally } from '@/core/entity/tally'
import { unlessLeft } from '@/renderer/session/unless-left'
import { useArchiveTick } from '@/renderer/session/use-archive-tick'
import { useSession } from '@/renderer/session/use-session'
import { getTallies } from '@/store/queries/list-entities'

/** Names that are offered. */
const most = 30

/** The most mentioned names of a type that have these words in them, without those of `except`. */
export function useNameSearch(type: EntityType, words: string, except: readonly string[]): readonly Tally[] {
  const { db, names } = useSession()
  const wanted = useDeferredValue(words)
  const [found, setFound] = useState<readonly Tally[]>([])
  const hidden = except.join('\n')
  const state = useArchiveTick()
  useEffect(() => {
    const left = new AbortController()
    const { signal } = left
    const read = async () => {
      const found = await names({ kind: 'names', list: type, sort: 'mentions', words: wanted, state }, signal)
      const keys = found.keys.split('\n')
      const without = new Set(hidden.split('\n'))
      const rows = await getTallies(db, keys.filter((key) => !without.has(key)).slice(0, most))
      if (!signal.aborted) setFound(rows)
    }
    read().catch(unlessLeft(signal))
    return () => {
      left.abort()
    }
  }, [db, names, type, wanted, hidden, state])
  return found
}
