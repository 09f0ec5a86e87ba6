import { startTransition, useEffect, useLayoutEffect, useState } from 'react'
import type { ItemSort, LibraryView } from '@/core/article/library-view'
import { listFirstIds } from '@/store/queries/list-first-ids'
import { listItemIds } from '@/store/queries/list-item-ids'
import { useLastCommit } from '@/renderer/session/use-last-commit'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { useItemList } from './use-item-list'

export interface ListedIds {
  /** Which view and order these are of. */
  readonly key: string
  readonly ids: readonly string[]
  /** false while there are only the first ones, and the others are being read. */
  readonly isWhole: boolean
}

/** So many are there at once, while the ids of all are still read: some screens of them. */
const firstRows = 60
/** Up to here the window reads them itself: sooner than a worker starts. */
const fewItems = 2000

export function listKey(view: LibraryView, sort: ItemSort): string {
  return `${view.kind}:${'id' in view ? view.id : ''}:${sort}`
}

/** The ids of the shown view, live; null until the first ones are read. The item list's store follows them. */
export function useListedIds(): ListedIds | null {
  const { db, listItems, tick } = useSession()
  const view = useView((state) => state.libraryView)
  const sort = useView((state) => state.sort)
  const key = listKey(view, sort)
  const commit = useLastCommit()
  const [listed, setListed] = useState(() => listedBefore(key))
  useEffect(() => {
    if (commit === undefined) return undefined
    let isWanted = true
    const give = (ids: readonly string[], isWhole: boolean): void => {
      if (!isWanted) return
      const set = () => {
        setListed((before) => (isWhole || before?.key !== key ? { key, ids, isWhole } : before))
      }
      // Nobody waits for the rows that an import brings: they are drawn in pieces, between what a person does.
      if (tick.isImport()) startTransition(set)
      else set()
    }
    const read = async (): Promise<void> => {
      const isLong = ((await db.meta.get('archive'))?.items ?? 0) > fewItems
      // A list that is on the screen already keeps its rows until all of the next ones are there.
      if (isLong && useItemList.getState().whole !== key) {
        const first = await listFirstIds(db, view, sort, firstRows)
        if (first !== null) give(first.ids, first.isWhole)
        if (first?.isWhole === true) return
      }
      give(await (isLong ? listItems(view, sort) : listItemIds(db, view, sort)), true)
    }
    void read()
    return () => {
      isWanted = false
    }
  }, [db, listItems, tick, view, sort, key, commit])
  const setIds = useItemList((state) => state.setIds)
  const follow = useItemList((state) => state.follow)
  const selectedIds = useView((state) => state.selectedIds)
  // Together with the rows: a key that is pressed as soon as they are seen is about them.
  useLayoutEffect(() => {
    // By the first ones alone, what is chosen further down would seem to be gone.
    if (listed !== null && (listed.isWhole || !somethingIsChosen()))
      setIds(listed.ids, listed.isWhole ? listed.key : '')
  }, [listed, setIds])
  useLayoutEffect(() => {
    const [only] = selectedIds
    if (selectedIds.length === 1 && only !== undefined) follow(only)
  }, [selectedIds, listed, follow])
  return listed
}

const somethingIsChosen = (): boolean =>
  useView.getState().selectedIds.length > 0 || useItemList.getState().active !== null

/** A list that comes back to the screen (after a search, say) has its rows at once. */
function listedBefore(key: string): ListedIds | null {
  const { ids, whole } = useItemList.getState()
  return whole === key ? { key, ids, isWhole: true } : null
}
