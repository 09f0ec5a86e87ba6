import { useEffect, useState } from 'react'
import type { MonthCount } from '@/core/entity/month-counts'
import { afterPaint } from '@/renderer/session/after-paint'
import { unlessLeft } from '@/renderer/session/unless-left'
import { useArchiveTick } from '@/renderer/session/use-archive-tick'
import { useSession } from '@/renderer/session/use-session'
import type { SeenItem } from '@/store/queries/entity-items'
import { readEntity, type EntityView } from '@/store/queries/read-entity'

/** The items that name an entity. */
export interface EntityItems {
  readonly total: number
  /** Items by month, months without any among them. */
  readonly months: readonly MonthCount[]
  /** Newest first, the newest 2,000. */
  readonly newest: readonly SeenItem[]
}

export interface EntityShown {
  readonly view: EntityView
  /** null until they are counted. */
  readonly items: EntityItems | null
  /** Another one once the archive has changed. */
  readonly tick: string
}

const newestItems = 2000

/**
 * What stands for a key, live; undefined until it is read, null where nothing does.
 * @param isCounted false while something that is seen is still read, which goes before the counts
 */
export function useEntity(entityKey: string, isCounted: boolean): EntityShown | null | undefined {
  const { db, names } = useSession()
  const tick = useArchiveTick()
  const [shown, setShown] = useState<EntityShown | null | undefined>(undefined)
  useEffect(() => {
    let isWanted = true
    void readEntity(db, entityKey).then((view) => {
      if (isWanted) setShown((now) => (view === null ? null : { view, items: now?.items ?? null, tick }))
    })
    return () => {
      isWanted = false
    }
  }, [db, entityKey, tick])
  const keys = shown?.view.keys
  useEffect(() => {
    if (keys === undefined || !isCounted) return undefined
    const left = new AbortController()
    const { signal } = left
    const count = async () => {
      await afterPaint()
      const { total, months, newest } = await names({ kind: 'items', keys, newest: newestItems }, signal)
      const items = { total, months, newest: newest === '' ? [] : newest.split('\n').map(seenItem) }
      setShown((now) => (now?.view.keys === keys ? { ...now, items } : now))
    }
    count().catch(unlessLeft(signal))
    return () => {
      left.abort()
    }
  }, [names, keys, isCounted])
  return shown
}

function seenItem(line: string): SeenItem {
  const [seen = '', itemId = ''] = line.split('\t')
  return { seen, itemId }
}
