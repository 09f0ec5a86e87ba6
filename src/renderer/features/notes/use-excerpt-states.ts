import { useEffect, useMemo } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { EmbeddedExcerpt } from '@/core/note/embedded-excerpt'
import { useSession } from '@/renderer/session/use-session'
import { itemExcerpts } from '@/store/queries/item-excerpts'
import type { ExcerptWatch } from './editor/excerpt-watch'

/** Follows what is behind the excerpts of the open note. */
export function useExcerptStates(excerpts: readonly EmbeddedExcerpt[], watch: ExcerptWatch): void {
  const { db } = useSession()
  const named = useMemo(
    () => [...new Set(excerpts.map(({ itemId }) => itemId))].sort().join('\n'),
    [excerpts],
  )
  const items = useLiveQuery(async () => {
    const ids = named === '' ? [] : named.split('\n')
    return new Map(await Promise.all(ids.map(async (id) => [id, await itemExcerpts(db, id)] as const)))
  }, [db, named])
  useEffect(() => {
    if (items !== undefined) watch.set(items)
  }, [items, watch])
}
