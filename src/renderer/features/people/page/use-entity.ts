import { useEffect, useState } from 'react'
import type { MonthCount } from '@/core/entity/month-counts'
import { afterPaint } from '@/renderer/session/after-paint'
import { keptWhile } from '@/renderer/session/kept-while'
import { unlessLeft } from '@/renderer/session/unless-left'
import { useArchiveTick } from '@/renderer/session/use-archive-tick'
import { useSession } from '@/renderer/session/use-session'
import type { SeenItem } from '@/store/queries/entity-items'
import { readEntity, type EntityView } from '@/store/queries/read-entity'
import { firstMentions } from './mention-rows'

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
const kept = keptWhile<EntityView>(8)

/**
 * What stands for a key, live; undefined until it is read, null where nothing does. Its keys are the same array as long as
 * they are the same keys.
 * @param hasMentions whether its mentions are what is shown of it: their first rows are asked for with it
 * @param isCounted false while something that is seen is still read, which goes before the counts
 */
export function useEntity(
  entityKey: string,
  hasMentions: boolean,
  isCounted: boolean,
): EntityShown | null | undefined {
  const { db, names } = useSession()
  const tick = useArchiveTick()
  const [shown, setShown] = useState<EntityShown | null | undefined>(() => {
    const view = kept.get(db, entityKey, tick)
    return view === undefined ? undefined : { view, items: null, tick }
  })
  useEffect(() => {
    if (kept.get(db, entityKey, tick) !== undefined) return undefined
    let isWanted = true
    // What nobody has decided about stands for itself: its first rows need not wait for it.
    if (hasMentions && !entityKey.startsWith('entity:')) void firstMentions(db, [entityKey], tick)
    void readEntity(db, entityKey).then((view) => {
      if (view !== null) kept.set(db, entityKey, tick, view)
      if (view !== null && hasMentions) void firstMentions(db, view.keys, tick)
      if (isWanted) setShown((now) => (view === null ? null : withView(now ?? null, view, tick)))
    })
    return () => {
      isWanted = false
    }
  }, [db, entityKey, tick, hasMentions])
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
  }, [names, keys, isCounted, tick])
  return shown
}

/** With the keys of before where they are the same: rows that were read of them stay then, however many. */
function withView(now: EntityShown | null, view: EntityView, tick: string): EntityShown {
  const isSame = now?.view.keys.join('\n') === view.keys.join('\n')
  return { view: isSame ? { ...view, keys: now.view.keys } : view, items: now?.items ?? null, tick }
}

function seenItem(line: string): SeenItem {
  const [seen = '', itemId = ''] = line.split('\t')
  return { seen, itemId }
}
