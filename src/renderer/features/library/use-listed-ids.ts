import { startTransition, useEffect, useLayoutEffect, useState } from 'react'
import type { Item } from '@/core/article/item'
import type { ItemSort, LibraryView } from '@/core/article/library-view'
import type { ArchiveDatabase } from '@/store/archive-database'
import { getItems } from '@/store/queries/get-items'
import { listFirstItems, type FirstItems } from '@/store/queries/list-first-items'
import { listItemIds } from '@/store/queries/list-item-ids'
import { afterPaint } from '@/renderer/session/after-paint'
import { fewItems } from '@/renderer/session/few-items'
import { unlessLeft } from '@/renderer/session/unless-left'
import { useLastCommit } from '@/renderer/session/use-last-commit'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { createKnownLists } from './known-lists'
import { useItemList } from './use-item-list'

export interface ListedIds {
  /** Which view and order these are of. */
  readonly key: string
  readonly ids: readonly string[]
  /** false while there are only the first ones, and the others are being read. */
  readonly isWhole: boolean
  /** Those that came with the ids. */
  readonly rows: readonly Item[]
}

/** So many are there at once, while the ids of all are still read: some screens of them. */
const firstRows = 60
/** At 100,000 items one has some 6 MB. */
const knownLists = createKnownLists(4)

/** A restored archive has another name, and commits of its own. */
const knownKey = (db: ArchiveDatabase, key: string): string => `${db.name}:${key}`

const idsOf = ({ items }: FirstItems): string[] => items.map(({ id }) => id)

export function listKey(view: LibraryView, sort: ItemSort): string {
  return `${view.kind}:${'id' in view ? view.id : ''}:${sort}`
}

/**
 * The ids of the shown view, live; null until the first ones are read. The item list's store follows them.
 * @param isShown else they stay as they are: who reads on would take the time of what stands on the screen
 */
export function useListedIds(isShown: boolean): ListedIds | null {
  const { db, listItems, quickList, tick } = useSession()
  const view = useView((state) => state.libraryView)
  const sort = useView((state) => state.sort)
  const key = listKey(view, sort)
  const commit = useLastCommit()
  const [listed, setListed] = useState(() => listedBefore(key))
  useEffect(() => {
    if (commit === undefined || !isShown) return undefined
    const left = new AbortController()
    const { signal } = left
    const give = (ids: readonly string[], isWhole: boolean, rows: readonly Item[] = []): void => {
      if (signal.aborted) return
      const set = () => {
        setListed((before) => {
          if (before?.key !== key) return { key, ids, isWhole, rows }
          // The first rows stay until those of the whole list are read.
          return isWhole ? { key, ids, isWhole, rows: before.rows } : before
        })
      }
      // Nobody waits for the rows that an import brings: they are drawn in pieces, between what a person does.
      if (tick.isImport()) startTransition(set)
      else set()
    }
    const keep = (ids: readonly string[], rows: readonly Item[]): void => {
      knownLists.keep(knownKey(db, key), { commit, ids, rows })
      give(ids, true, rows)
    }
    const read = async (): Promise<void> => {
      const isLong = ((await db.meta.get('archive'))?.items ?? 0) > fewItems
      // A list that is on the screen already keeps its rows until all of the next ones are there.
      if (isLong && useItemList.getState().whole !== key) {
        const quick = await quickList(view, sort, signal)
        if (quick !== null) {
          keep(quick, await getItems(db, quick.slice(0, firstRows)))
          return
        }
        const first = await listFirstItems(db, view, sort, firstRows)
        if (first !== null) give(idsOf(first), first.isWhole, first.items)
        if (first?.isWhole === true || signal.aborted) return
        // What takes the database long goes behind what is on its way to the screen.
        await afterPaint()
      }
      const ids = await (isLong ? listItems(view, sort, signal) : listItemIds(db, view, sort))
      keep(ids, [])
    }
    const known = knownLists.get(knownKey(db, key), commit)
    if (known !== null) give(known.ids, true, known.rows)
    else read().catch(unlessLeft(signal))
    return () => {
      left.abort()
    }
  }, [db, listItems, quickList, tick, view, sort, key, commit, isShown])
  useFollowingList(listed, isShown)
  return listed
}

/** The item list's store follows what is listed. */
function useFollowingList(listed: ListedIds | null, isShown: boolean): void {
  const setIds = useItemList((state) => state.setIds)
  const follow = useItemList((state) => state.follow)
  const selectedIds = useView((state) => state.selectedIds)
  // Together with the rows: a key that is pressed as soon as they are seen is about them.
  useLayoutEffect(() => {
    // By the first ones alone, what is chosen further down would seem to be gone.
    if (listed !== null && (listed.isWhole || !somethingIsChosen()))
      setIds(listed.ids, listed.key, listed.isWhole)
  }, [listed, setIds])
  useLayoutEffect(() => {
    const [only] = selectedIds
    if (isShown && selectedIds.length === 1 && only !== undefined) follow(only)
  }, [selectedIds, listed, follow, isShown])
}

const somethingIsChosen = (): boolean =>
  useView.getState().selectedIds.length > 0 || useItemList.getState().active !== null

/** A list that comes back to the screen (after a search, say) has its rows at once. */
function listedBefore(key: string): ListedIds | null {
  const { ids, whole } = useItemList.getState()
  return whole === key ? { key, ids, isWhole: true, rows: [] } : null
}
