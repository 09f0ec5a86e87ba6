import { useEffect, useState } from 'react'
import type { ItemSort, LibraryView } from '@/core/article/library-view'
import { listItemIds } from '@/store/queries/list-item-ids'
import { useLastCommit } from '@/renderer/session/use-last-commit'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { useItemList } from './use-item-list'

export interface ListedIds {
  /** Which view and order these are of. */
  readonly key: string
  readonly ids: readonly string[]
}

export function listKey(view: LibraryView, sort: ItemSort): string {
  return `${view.kind}:${'id' in view ? view.id : ''}:${sort}`
}

/** The ids of the shown view, live; null until the first ones are read. The item list's store follows them. */
export function useListedIds(): ListedIds | null {
  const { db } = useSession()
  const view = useView((state) => state.libraryView)
  const sort = useView((state) => state.sort)
  const key = listKey(view, sort)
  const commit = useLastCommit()
  const [listed, setListed] = useState<ListedIds | null>(null)
  useEffect(() => {
    if (commit === undefined) return undefined
    let isWanted = true
    void listItemIds(db, view, sort).then((ids) => {
      if (isWanted) setListed({ key, ids })
    })
    return () => {
      isWanted = false
    }
  }, [db, view, sort, key, commit])
  const setIds = useItemList((state) => state.setIds)
  const follow = useItemList((state) => state.follow)
  const selectedIds = useView((state) => state.selectedIds)
  useEffect(() => {
    if (listed !== null) setIds(listed.ids)
  }, [listed, setIds])
  useEffect(() => {
    const [only] = selectedIds
    if (selectedIds.length === 1 && only !== undefined) follow(only)
  }, [selectedIds, listed, follow])
  return listed
}
