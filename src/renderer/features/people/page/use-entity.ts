import { useEffect, useState } from 'react'
import type { MonthCount } from '@/core/entity/month-counts'
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

/** What stands for a key, live; undefined until it is read, null where nothing does. */
export function useEntity(entityKey: string): EntityShown | null | undefined {
  const { db, names } = useSession()
  const tick = useArchiveTick()
  const [shown, setShown] = useState<EntityShown | null | undefined>(undefined)
  useEffect(() => {
    let isWanted = true
    const give = (to: EntityShown): void => {
      if (isWanted) setShown(to)
    }
    const read = async () => {
      const view = await readEntity(db, entityKey)
      if (!isWanted) return
      setShown((now) => (view === null ? null : { view, items: now?.items ?? null, tick }))
      if (view === null) return
      const { total, months, newest } = await names({ kind: 'items', keys: view.keys, newest: newestItems })
      const items = { total, months, newest: newest === '' ? [] : newest.split('\n').map(seenItem) }
      give({ view, items, tick })
    }
    void read()
    return () => {
      isWanted = false
    }
  }, [db, names, entityKey, tick])
  return shown
}

function seenItem(line: string): SeenItem {
  const [seen = '', itemId = ''] = line.split('\t')
  return { seen, itemId }
}
