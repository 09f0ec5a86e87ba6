import type { ArchiveDatabase } from '@/store/archive-database'
import { libraryCounts } from '@/store/queries/library-counts'
import { listItemIds } from '@/store/queries/list-item-ids'
import { fewItems } from './few-items'
import type { Session } from './session'
import type { Workers } from './start-workers'

/** What a window asks of its workers. */
export function askWorkers(
  db: ArchiveDatabase,
  workers: Workers,
): Pick<
  Session,
  | 'listItems'
  | 'quickList'
  | 'countLibrary'
  | 'remakeLists'
  | 'names'
  | 'anchors'
  | 'search'
  | 'values'
  | 'facets'
  | 'count'
  | 'batch'
  | 'like'
  | 'rebuildIndex'
  | 'onIndexed'
  | 'analyseFirst'
  | 'resumeAnalysis'
> {
  return {
    ...askLists(db, workers),
    names: (ask, signal) => workers.names.get().ask(ask, signal),
    anchors: (ask, signal) => workers.anchors.ask(ask, signal),
    search: (ask, signal) => workers.search.get().search(ask, signal),
    values: (field, typed, signal) => workers.search.get().values(field, typed, signal),
    facets: (query, signal) => workers.search.get().facets(query, signal),
    count: (queries, signal) => workers.search.get().count(queries, signal),
    batch: (names, onRows, signal) => workers.search.get().batch(names, onRows, signal),
    like: (itemIds, text) => workers.search.get().like(itemIds, text),
    rebuildIndex: () => workers.search.get().rebuild(),
    onIndexed: (listener) => workers.search.get().onIndexed(listener),
    resumeAnalysis: () => {
      workers.analysis.get().ask({ kind: 'work' })
    },
    analyseFirst: (itemId) => {
      workers.analysis.get().ask({ kind: 'first', itemId })
    },
  }
}

function askLists(
  db: ArchiveDatabase,
  workers: Workers,
): Pick<Session, 'listItems' | 'quickList' | 'countLibrary' | 'remakeLists'> {
  return {
    remakeLists: () => workers.lists.get().remake(),
    // Where the worker fails, the window reads them itself: slowly at 100,000, and right.
    listItems: (view, sort, signal) =>
      workers.lists
        .get()
        .list(view, sort, signal)
        .catch(() => {
          signal.throwIfAborted()
          return listItemIds(db, view, sort, signal)
        }),
    quickList: async (view, sort, signal) => {
      const lists = workers.lists.started()
      return lists === null
        ? null
        : lists.quickList(view, sort, signal).catch(() => {
            signal.throwIfAborted()
            return null
          })
    },
    // Until the worker has started, the window counts: starting it would take the processor from the first paint. So would
    // counting many.
    countLibrary: async () => {
      const isLong = ((await db.meta.get('archive'))?.items ?? 0) > fewItems
      const lists = isLong ? await workers.lists.whenStarted() : workers.lists.started()
      return lists?.counts().catch(() => libraryCounts(db)) ?? libraryCounts(db)
    },
  }
}
