import type { ArchiveState } from '@/contract/bridge'
import type { Change, CommandContext } from '@/core/history/change'
import { ArchiveDatabase } from '@/store/archive-database'
import { commit, type CommitOutcome } from '@/store/commit'
import { guardDurability } from '@/store/guard-durability'
import { listItemIds } from '@/store/queries/list-item-ids'
import { openArchive, type OpenArchiveOutcome } from '@/store/open-archive'
import { watchArchive } from '@/store/watch-archive'
import { watchConnection } from '@/store/watch-connection'
import { watchTransactions } from '@/store/watch-transactions'
import { redo, undo, type UndoOutcome } from '@/store/undo'
import type { Platform } from '../platform/platform'
import { backUpBeforeMigration } from './backup/back-up-before-migration'
import { createAnchorClient, type AnchorClient } from './anchor-client'
import { createArchiveTick, type ArchiveTick } from './archive-tick'
import { createBackups, type Backups } from './backup/backups'
import { commitNotice } from './commit-notice'
import { createListClient, type ListClient } from './list-client'
import { createNamesClient, type NamesClient } from './names-client'
import { createPendingWork, type PendingWork } from './pending-work'
import { createSearchClient, type SearchClient } from './search-client'
import type { Notice, Session } from './session'
import { startAnalysis, type Analysis } from './start-analysis'
import { startLater, type Later } from './start-later'
import { takeTurns } from './take-turns'

export interface OpenSessionInput {
  readonly platform: Platform
  readonly notify: (notice: Notice) => void
  /** The person has seen that something is missing and wants to go on with what is there. */
  readonly accepted: boolean
  /** Opens the archive anew, closing this one. */
  readonly reopen: () => void
}

export type OpenSessionOutcome =
  | { readonly kind: 'open'; readonly session: Session; readonly close: () => void }
  | Exclude<OpenArchiveOutcome, { kind: 'open' }>
  /** An archive of an older schema was not brought up, since no backup of it could be made first. */
  | { readonly kind: 'no-backup'; readonly message: string }

/** ms: by then the first list is on the screen. */
const workersDelay = 800

/** Opens the archive; its workers follow when the window is there. */
export async function openSession(input: OpenSessionInput): Promise<OpenSessionOutcome> {
  const { platform, notify, accepted } = input
  const { remembered, database } = await platform.facts()
  const first = await backUpBeforeMigration(platform, database)
  if (first.kind === 'failed' && !accepted) return { kind: 'no-backup', message: first.message }
  const db = new ArchiveDatabase(database)
  guardDurability()
  const pending = createPendingWork({ transactions: watchTransactions(db), leaveField, nextTask })
  db.on('blocked', () => {
    notify({ tone: 'info', text: 'Cuttings waits for its other window: close it, and the archive opens.' })
  })
  const outcome = await openArchive(db, { remembered, accepted, ...newContext() })
  if (outcome.kind !== 'open') {
    db.close()
    return outcome
  }
  // A refusal of the browser is fine: the archive relies on backups, not on this.
  navigator.storage.persist().catch(() => false)
  const workers: Workers = {
    lists: startLater(() => startLists(database), workersDelay),
    names: startLater(() => startNames(database), workersDelay),
    search: startLater(() => startSearch(database, notify), workersDelay),
    analysis: startLater(() => startAnalysis(database, tellAnalysisFailure(notify)), workersDelay),
    anchors: startAnchors(database),
  }
  const backups = createBackups(platform, database, notify)
  void remember(db, input).then(() => backups.begin())
  const stopWatching = watchConnection(db, () => {
    notify(connectionLost)
  })
  const tick = createArchiveTick(
    (next) => watchArchive(db, next),
    () => performance.now(),
  )
  const close = (): void => {
    stopWatching()
    tick.dispose()
    workers.analysis.dispose()
    workers.search.dispose()
    workers.lists.dispose()
    backups.dispose()
    workers.names.dispose()
    workers.anchors.dispose()
    db.close()
  }
  return { kind: 'open', session: makeSession({ db, workers, backups, tick, pending }, input), close }
}

const connectionLost: Notice = {
  tone: 'error',
  text: 'The archive was closed from outside of this window, and nothing can be saved any more. What was saved before was not changed by this window. Copy what you are writing, then restart Cuttings.',
}

interface Parts {
  readonly db: ArchiveDatabase
  readonly workers: Workers
  readonly backups: Backups
  readonly tick: ArchiveTick
  readonly pending: PendingWork
}

interface Workers {
  readonly lists: Later<ListClient>
  readonly names: Later<NamesClient>
  readonly search: Later<SearchClient>
  readonly analysis: Later<Analysis>
  readonly anchors: AnchorClient
}

/** Changes one after the other, each told of where it was refused. */
function makeRunner({ db, workers, backups }: Parts, input: OpenSessionInput) {
  const { notify } = input
  let lastDone: number | null = null
  const settle = async (what: string, result: CommitOutcome | UndoOutcome): Promise<boolean> => {
    if (result.kind === 'committed') {
      workers.search.started()?.follow()
      workers.analysis.started()?.ask({ kind: 'work' })
      await remember(db, input)
      backups.changed()
    }
    const notice = commitNotice(what, result)
    if (notice !== null) notify(notice)
    // Last: another change may be written while this one is noted beside the archive.
    lastDone = result.kind === 'committed' ? result.seq : null
    return result.kind === 'committed'
  }
  const turn = takeTurns()
  const run = async (make: () => Promise<Change | null>): Promise<boolean> => {
    let name = ''
    const result = await turn(async () => {
      const change = await make()
      name = change?.name ?? ''
      return change === null ? null : commit(db, change, Date.now())
    })
    if (result !== null) return settle(name, result)
    lastDone = null
    return true
  }
  return { turn, settle, run, lastDone: () => lastDone }
}

function makeSession(parts: Parts, input: OpenSessionInput): Session {
  const { db, workers, backups, tick, pending } = parts
  const { platform, notify } = input
  const { turn, settle, run, lastDone } = makeRunner(parts, input)
  return {
    db,
    platform,
    context: newContext,
    notify,
    backups,
    tick,
    pending,
    reopen: input.reopen,
    run: (change) => pending.hold(run(() => Promise.resolve(change))),
    runFrom: (make) => pending.hold(run(make)),
    runElsewhere: (what, work) => pending.hold(turn(work).then((result) => settle(what, result))),
    lastDone,
    undo: async () => {
      await pending.hold(turn(() => undo(db, Date.now())).then((result) => settle('Undo', result)))
    },
    redo: async () => {
      await pending.hold(turn(() => redo(db, Date.now())).then((result) => settle('Redo', result)))
    },
    // Where the worker fails, the window reads them itself: slowly at 100,000, and right.
    listItems: (view, sort) =>
      workers.lists
        .get()
        .list(view, sort)
        .catch(() => listItemIds(db, view, sort)),
    names: (ask) => workers.names.get().ask(ask),
    anchors: (ask, signal) => workers.anchors.ask(ask, signal),
    search: (ask, signal) => workers.search.get().search(ask, signal),
    values: (field, typed, signal) => workers.search.get().values(field, typed, signal),
    facets: (query, signal) => workers.search.get().facets(query, signal),
    count: (queries, signal) => workers.search.get().count(queries, signal),
    batch: (names, onRows, signal) => workers.search.get().batch(names, onRows, signal),
    like: (itemIds, text) => workers.search.get().like(itemIds, text),
    rebuildIndex: () => workers.search.get().rebuild(),
    onIndexed: (listener) => workers.search.get().onIndexed(listener),
    analyseFirst: (itemId) => {
      workers.analysis.get().ask({ kind: 'first', itemId })
    },
  }
}

const newContext = (): CommandContext => ({ now: Date.now(), newId: () => crypto.randomUUID() })

/** As when a person goes elsewhere: what is committed when a field is left begins to be. */
function leaveField(): void {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement) activeElement.blur()
}

/** Behind what already waits to run, and never held back in a window that is not seen, as timers are. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })

/** A worker knows the archive's database by the worker's own name. */
const startLists = (name: string): ListClient =>
  createListClient(
    new Worker(new URL('../../workers/list.worker.ts', import.meta.url), { type: 'module', name }),
  )

const startNames = (name: string): NamesClient =>
  createNamesClient(
    new Worker(new URL('../../workers/names.worker.ts', import.meta.url), { type: 'module', name }),
  )

const startAnchors = (name: string): AnchorClient =>
  createAnchorClient(
    () => new Worker(new URL('../../workers/anchor.worker.ts', import.meta.url), { type: 'module', name }),
  )

function startSearch(name: string, notify: OpenSessionInput['notify']): SearchClient {
  const client = createSearchClient(
    () => new Worker(new URL('../../workers/search.worker.ts', import.meta.url), { type: 'module', name }),
  )
  client.onProblem((details) => {
    notify({
      tone: 'error',
      text: 'Search had a problem and may miss what came in lately. Your archive is unharmed; restart Cuttings to mend it.',
      details,
    })
  })
  return client
}

/** Once, since what fails on one item may fail on a thousand. */
function tellAnalysisFailure(notify: OpenSessionInput['notify']): (details: string) => void {
  let isTold = false
  return (details) => {
    if (isTold) return
    isTold = true
    notify({
      tone: 'error',
      text: 'An article could not be analysed: its names and quotes are not listed. The article itself is safe. It is tried again at the next start.',
      details,
    })
  }
}

/** What was committed is durable already, so that a failure here is told and fails nothing. */
async function remember(db: ArchiveDatabase, { platform, notify }: OpenSessionInput): Promise<void> {
  try {
    await platform.rememberArchive(await archiveState(db))
  } catch (error) {
    notify({
      tone: 'error',
      text: 'Your change is saved, but Cuttings could not note it beside the archive, where it checks for losses. Is the disk full?',
      details: String(error),
    })
  }
}

async function archiveState(db: ArchiveDatabase): Promise<ArchiveState> {
  const meta = await db.meta.get('archive')
  if (meta === undefined) throw new Error('The open archive has no meta row')
  const { archiveId, items, decisions, lastCommit } = meta
  return { archiveId, items, decisions, lastCommit }
}
