import type { ItemSort, LibraryView } from '@/core/article/library-view'
import type { LibraryCounts } from '@/core/list/library-counts'
import type { Facets, FacetValue } from '@/core/index/facets'
import type { SearchAnswer } from '@/core/index/search-hit'
import type { BatchName, BatchRow } from '@/core/query/batch'
import type { Change, CommandContext } from '@/core/history/change'
import type { ArchiveDatabase } from '@/store/archive-database'
import type { CommitOutcome } from '@/store/commit'
import type { AnchorClient } from './anchor-client'
import type { ArchiveTick } from './archive-tick'
import type { Backups } from './backup/backups'
import type { FilesClient } from './files-client'
import type { Imports } from './imports/imports'
import type { NamesClient } from './names-client'
import type { PendingWork } from './pending-work'
import type { ReadingPlaces } from './reading-places'
import type { RecentDiffs } from './recent-diffs'
import type { Platform } from '../platform/platform'

export interface SearchAsk {
  readonly query: string
  readonly offset: number
  readonly limit: number
  readonly sort: 'relevance' | 'published' | 'captured'
  /** As it is typed: beginnings of one or two letters stand for their most frequent words alone. */
  readonly preview: boolean
  /** Each hit says why it stands where it does. */
  readonly explain?: boolean
  /** It will not be asked again when the index has grown: what was saved before it is waited for, at most 2 s. */
  readonly once?: boolean
}

/** A query to count for. `since`: ms since the epoch. */
export interface CountAsk {
  readonly query: string
  readonly since: number
}

export interface CountAnswer {
  readonly total: number
  /** Of them, items that came in after `since`. */
  readonly fresh: number
  /** Of a search for quotes or comments: some of these articles may have none. */
  readonly isAtMost: boolean
}

export interface NoticeAction {
  readonly label: string
  readonly run: () => void
  /** Calls back once there is nothing to do any more, and the notice is withdrawn; the returned function ends the watching. */
  readonly until?: (over: () => void) => () => void
}

export interface Notice {
  readonly tone: 'info' | 'error'
  /** What happened, what was kept, what to do: one or two short sentences. */
  readonly text: string
  /** Offered as a button ("Undo"). */
  readonly action?: NoticeAction
  /** Technical text behind "Copy details"; '' or absent for none. */
  readonly details?: string
}

/** What one window holds: the open archive, its workers, and how changes are made. */
export interface Session {
  readonly db: ArchiveDatabase
  readonly platform: Platform
  /** What goes through all bytes of a file. */
  readonly files: Pick<FilesClient, 'read' | 'sha256' | 'pack' | 'unpack' | 'zip' | 'save'>
  /** The clock and ids that commands are given. */
  readonly context: () => CommandContext
  /**
   * Commits a change with its history and index-queue rows in one strict transaction. Resolves to true when it
   * is durable. A refusal (full disk, conflict) is shown to the person as a notice and resolves to false: keep
   * the input. null (the command found nothing to change) does nothing and resolves to true.
   */
  readonly run: (change: Change | null) => Promise<boolean>
  /**
   * As `run`, with a change that is made from what the archive holds once every change before it has been written:
   * what is on the screen may be behind by a moment. `make` must not run a change itself; a storage that does not let it
   * read is shown as a refusal too.
   */
  readonly runFrom: (make: () => Promise<Change | null>) => Promise<boolean>
  /** As `run`, for a change that a worker commits: `work` resolves once it is durable or refused. `what`: its name. */
  readonly runElsewhere: (what: string, work: () => Promise<CommitOutcome>) => Promise<boolean>
  /**
   * Place in history of what the `run`, `runFrom` or `runElsewhere` committed that resolved last; null where that one
   * committed nothing. To be read right after it resolved, before anything else is waited for.
   */
  readonly lastDone: () => number | null
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
  /** Ids of a view in the order shown, read outside of the window's thread. Rejects once `signal` is aborted. */
  readonly listItems: (view: LibraryView, sort: ItemSort, signal: AbortSignal) => Promise<string[]>
  /** The same where a worker has them in memory, else null: in some 50 ms at 100,000 items. */
  readonly quickList: (view: LibraryView, sort: ItemSort, signal: AbortSignal) => Promise<string[] | null>
  /** How many items each view, tag and collection has, counted outside of the window's thread. */
  readonly countLibrary: () => Promise<LibraryCounts>
  /** Has what lists and counts come from made anew, where it is wrong. */
  readonly remakeLists: () => Promise<void>
  /** Names and quotes of the archive, read outside of the window's thread. Rejects where that fails. */
  readonly names: NamesClient['ask']
  /** Finds marks again in other texts, outside of the window's thread. */
  readonly anchors: AnchorClient['ask']
  /** Rejects with an `AbortError` DOMException when a later search took its place through `signal`. */
  readonly search: (ask: SearchAsk, signal: AbortSignal) => Promise<SearchAnswer>
  /** What is common among all that a query finds. Rejects as `search` does. */
  readonly facets: (query: string, signal: AbortSignal) => Promise<Facets>
  /** Values that a field of a query can be completed with. Rejects as `search` does. */
  readonly values: (field: string, typed: string, signal: AbortSignal) => Promise<readonly FacetValue[]>
  /** How many items each of some queries finds. Rejects as `search` does. */
  readonly count: (queries: readonly CountAsk[], signal: AbortSignal) => Promise<readonly CountAnswer[]>
  /** Searches for each name of a list, as `SearchClient.batch`. */
  readonly batch: (
    names: readonly BatchName[],
    onRows: (rows: readonly BatchRow[]) => void,
    signal: AbortSignal,
  ) => Promise<number>
  /** The query that finds what is like these articles or this text, as `SearchClient.like`. */
  readonly like: (itemIds: readonly string[], text: string) => Promise<string>
  /** Makes the search index anew; resolves to the number of its items. */
  readonly rebuildIndex: () => Promise<number>
  /** Calls back whenever the search index took something in; the returned function ends it. */
  readonly onIndexed: (listener: () => void) => () => void
  /** Analyse this item before all others. */
  readonly analyseFirst: (itemId: string) => void
  /** There may be items to analyse that waited for room on the disk. */
  readonly resumeAnalysis: () => void
  readonly notify: (notice: Notice) => void
  readonly backups: Backups
  readonly imports: Imports
  /** Tells lists when to read anew: `useArchiveTick`. */
  readonly tick: ArchiveTick
  /** What this window committed lately. */
  readonly recent: Pick<RecentDiffs, 'since'>
  readonly places: ReadingPlaces
  /** What the window waits for before it closes; changes that go through `run` are in it. */
  readonly pending: PendingWork
  /** Closes the archive and opens it anew, as after a restore. */
  readonly reopen: () => void
}
