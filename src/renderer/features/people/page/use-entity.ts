import { useEffect, useState } from 'react'
import { useArchiveTick } from '@/renderer/session/use-archive-tick'
import { useSession } from '@/renderer/session/use-session'
import type { SeenItem } from '@/store/queries/entity-items'
import { readEntity, type EntityView } from '@/store/queries/read-entity'

export interface EntityShown {
  readonly view: EntityView
  /** Every item that names it, newest first; null until they are read. */
  readonly items: readonly SeenItem[] | null
  /** Another one once the archive has changed. */
  readonly tick: string
}

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
      const found = await names({ kind: 'items', keys: view.keys })
      const items = found.items === '' ? [] : found.items.split('\n').map(seenItem)
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
