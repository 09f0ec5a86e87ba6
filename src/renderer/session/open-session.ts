import type { ArchiveState } from '@/contract/bridge'
import type { Change, CommandContext } from '@/core/history/change'
import { createIds } from '@/core/history/create-ids'
import { isFull } from '@/core/room/judge-room'
import { ArchiveDatabase } from '@/store/archive-database'
import type { CommitOutcome } from '@/store/commit'
import { guardDurability } from '@/store/guard-durability'
import { isLight } from '@/store/is-light'
import { openArchive, type OpenArchiveOutcome } from '@/store/open-archive'
import { storageProblem } from '@/store/storage-problem'
import { watchArchive } from '@/store/watch-archive'
import { watchConnection } from '@/store/watch-connection'
import { watchTransactions } from '@/store/watch-transactions'
import { redo, undo, type UndoOutcome } from '@/store/undo'
import type { Platform } from '../platform/platform'
import { backUpBeforeMigration } from './backup/back-up-before-migration'
import { createArchiveTick, type ArchiveTick } from './archive-tick'
import { createBackups, type Backups } from './backup/backups'
import { dropUnfinished } from './backup/drop-unfinished'
import { takeAwayBrought } from './backup/take-away-brought'
import { commitAndTell } from './commit-and-tell'
import { commitNotice } from './commit-notice'
import { resumeImports } from './imports/resume-imports'
import { sessionImports } from './imports/session-imports'
import { createPendingWork, type PendingWork } from './pending-work'
import { guardGrowth, type LittleRoomOutcome } from './room/guard-growth'
import { lookAtRoom } from './room/look-at-room'
import { nameFullDisk } from './room/name-full-disk'
import { shareExcerptDrags } from './excerpt-drag'
import { openReadingPlaces } from './open-reading-places'
import type { ReadingPlaces } from './reading-places'
import { createRecentDiffs, type RecentDiffs } from './recent-diffs'
import type { Notice, Session } from './session'
import { after } from './after'
import { startLater } from './start-later'
import { startWorkers, workersDelay, type Workers } from './start-workers'
import { askWorkers } from './ask-workers'
import { takeTurns } from './take-turns'

export interface OpenSessionInput {
  readonly platform: Platform
  readonly notify: (notice: Notice) => void
  /** The person has seen that something is missing and wants to go on with what is there. */
  readonly accepted: boolean
  /** The archive is to be opened even if the window kept stopping: the person has said so. */
  readonly asked: boolean
  /** Opens the archive anew, closing this one. */
  readonly reopen: () => void
}

export type OpenSessionOutcome =
  | { readonly kind: 'open'; readonly session: Session; readonly close: () => void }
  | Exclude<OpenArchiveOutcome, { kind: 'open' }>
  /** An archive of an older schema was not brought up, since no backup of it could be made first. */
  | { readonly kind: 'no-backup'; readonly message: string }
  /** The window kept stopping, and the archive was left alone. */
  | { readonly kind: 'kept-stopping' }

/** Opens the archive; its workers follow when the window is there. */
export async function openSession(input: OpenSessionInput): Promise<OpenSessionOutcome> {
  const { platform, notify, accepted, asked } = input
  const facts = await platform.facts()
  const { remembered, database } = facts
  if (facts.keptStopping && !asked) return { kind: 'kept-stopping' }
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
  const places = await openReadingPlaces(db, pending)
  const stopSharingDrags = shareExcerptDrags(database)
  // A refusal of the browser is fine: the archive relies on backups, not on this.
  navigator.storage.persist().catch(() => false)
  const workers = startWorkers(db, { platform, notify, pending })
  const backups = createBackups({ platform, database, takeIn: pending.takeIn }, notify)
  void remember(db, input).then(() => backups.begin())
  const stopWatching = watchConnection(db, () => {
    void lookAtRoom(platform).then((room) => {
      notify(connectionLost(isFull(room)))
    })
  })
  const tick = createArchiveTick(
    (next) => watchArchive(db, next),
    () => performance.now(),
  )
  const close = (): void => {
    stopWatching()
    stopSharingDrags()
    const { analysis, search, lists, names, anchors, files } = workers
    for (const part of [tick, places, analysis, search, lists, backups, names, anchors, files]) part.dispose()
    db.close()
  }
  const recent = createRecentDiffs()
  const session = makeSession({ db, database, workers, backups, tick, places, pending, recent }, input)
  const resuming = startLater(() => {
    // What is left over only takes room: a failure is for the next start.
    dropUnfinished(facts).catch(() => undefined)
    takeAwayBrought(db, backups.place).catch(() => undefined)
    return resumeImports(session)
  }, after(workersDelay))
  return {
    kind: 'open',
    session,
    close: () => {
      resuming.dispose()
      session.imports.dispose()
      close()
    },
  }
}

const connectionLost = (isDiskFull: boolean): Notice => ({
  tone: 'error',
  text: isDiskFull
    ? 'The disk is full, and the engine has closed the archive: nothing can be saved any more. Copy what you are writing, free some space, then restart Cuttings.'
    : 'The archive was closed from outside of this window, and nothing can be saved any more. What was saved before was not changed by this window. Copy what you are writing, then restart Cuttings.',
})

interface Parts {
  readonly db: ArchiveDatabase
  /** The archive's name. */
  readonly database: string
  readonly workers: Workers
  readonly backups: Backups
  readonly tick: ArchiveTick
  readonly places: ReadingPlaces
  readonly pending: PendingWork
  readonly recent: RecentDiffs
}

/** What follows when something was committed, here or by a worker. */
async function followCommit({ db, backups }: Parts, input: OpenSessionInput): Promise<void> {
  await remember(db, input)
  backups.changed()
}

/** Changes one after the other, each told of where it was refused. */
function makeRunner(parts: Parts, input: OpenSessionInput) {
  const { workers } = parts
  const { notify, platform } = input
  let lastDone: number | null = null
  const settle = async (
    what: string,
    told: CommitOutcome | UndoOutcome | LittleRoomOutcome,
    change: Change | null = null,
  ): Promise<boolean> => {
    const result = told.kind === 'storage-error' ? await nameFullDisk(platform, told) : told
    if (result.kind === 'committed') {
      if (change === null) workers.search.started()?.follow()
      // A star is nothing to analyse.
      if (change === null || !isLight(change.diff)) workers.analysis.get().ask({ kind: 'work' })
      else parts.recent.note(result.seq, change.diff)
      await followCommit(parts, input)
    }
    const notice = commitNotice(what, result)
    if (notice !== null) notify(notice)
    // Last: another change may be written while this one is noted beside the archive.
    lastDone = result.kind === 'committed' ? result.seq : null
    return result.kind === 'committed'
  }
  const turn = takeTurns()
  const run = async (make: () => Promise<Change | null>): Promise<boolean> => {
    const { change, result } = await turn(async () => {
      const change = await make().catch(storageProblem)
      if (change !== null && 'kind' in change) return { change: null, result: change }
      if (change === null) return { change, result: null }
      const refusal = await guardGrowth(platform, change)
      return {
        change,
        result: refusal ?? (await commitAndTell(workers.files, change, workers.search.started)),
      }
    })
    if (result !== null) return settle(change?.name ?? 'The last change', result, change)
    lastDone = null
    return true
  }
  return { turn, settle, run, lastDone: () => lastDone }
}

function makeSession(parts: Parts, input: OpenSessionInput): Session {
  const { db, database, workers, backups, tick, places, pending, recent } = parts
  const { platform, notify } = input
  const { turn, settle, run, lastDone } = makeRunner(parts, input)
  const imports = sessionImports(database, {
    platform,
    notify,
    onBatch: ({ state }) => {
      // While an import runs, the analysis would take the processor from it.
      if (state !== 'running') workers.analysis.get().ask({ kind: 'work' })
      workers.search.started()?.follow()
      void pending.hold(followCommit(parts, input), 'Noting an import')
    },
  })
  return {
    db,
    files: workers.files,
    imports,
    platform,
    context: newContext,
    notify,
    backups,
    tick,
    recent,
    places,
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
    ...askWorkers(db, workers),
  }
}

const newId = createIds(Date.now, () => crypto.randomUUID())
const newContext = (): CommandContext => ({ now: Date.now(), newId })

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

/** What was committed is durable already, so that a failure here is told and fails nothing. */
async function remember(db: ArchiveDatabase, { platform, notify }: OpenSessionInput): Promise<void> {
  try {
    await platform.rememberArchive(db.name, await archiveState(db))
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
