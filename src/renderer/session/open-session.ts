import { analyseReply, type AnalyseRequest } from '@/contract/analyse-messages'
import type { ArchiveState } from '@/contract/bridge'
import type { Change, CommandContext } from '@/core/history/change'
import { ArchiveDatabase } from '@/store/archive-database'
import { commit, type CommitOutcome } from '@/store/commit'
import { openArchive, type OpenArchiveOutcome } from '@/store/open-archive'
import { redo, undo, type UndoOutcome } from '@/store/undo'
import type { Platform } from '../platform/platform'
import { commitNotice } from './commit-notice'
import { createSearchClient } from './search-client'
import type { Notice, Session } from './session'

export interface OpenSessionInput {
  readonly platform: Platform
  readonly notify: (notice: Notice) => void
  /** The person has seen that something is missing and wants to go on with what is there. */
  readonly accepted: boolean
}

export type OpenSessionOutcome =
  | { readonly kind: 'open'; readonly session: Session; readonly close: () => void }
  | Exclude<OpenArchiveOutcome, { kind: 'open' }>

/** Opens the archive and starts its workers. */
export async function openSession(input: OpenSessionInput): Promise<OpenSessionOutcome> {
  const { platform, notify } = input
  const facts = await platform.facts()
  const db = new ArchiveDatabase()
  const context = (): CommandContext => ({ now: Date.now(), newId: () => crypto.randomUUID() })
  const outcome = await openArchive(db, {
    remembered: facts.remembered,
    accepted: input.accepted,
    ...context(),
  })
  if (outcome.kind !== 'open') {
    db.close()
    return outcome
  }
  // A refusal of the browser is fine: the archive relies on backups, not on this.
  navigator.storage.persist().catch(() => false)
  const search = createSearchClient(
    () => new Worker(new URL('../../workers/search.worker.ts', import.meta.url), { type: 'module' }),
  )
  search.onProblem((details) => {
    notify({
      tone: 'error',
      text: 'Search had a problem and may miss what came in lately. Your archive is unharmed; restart Cuttings to mend it.',
      details,
    })
  })
  const analysis = startAnalysis()
  /** What was committed is durable already, so that a failure here is told and fails nothing. */
  const remember = async (): Promise<void> => {
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
  const afterCommit = async (result: CommitOutcome | UndoOutcome): Promise<void> => {
    if (result.kind !== 'committed') return
    search.follow()
    analysis.ask({ kind: 'work' })
    await remember()
  }
  const settle = async (what: string, result: CommitOutcome | UndoOutcome): Promise<boolean> => {
    await afterCommit(result)
    const notice = commitNotice(what, result)
    if (notice !== null) notify(notice)
    return result.kind === 'committed'
  }
  const session: Session = {
    db,
    platform,
    context,
    notify,
    run: async (change: Change | null) =>
      change === null || (await settle(change.name, await commit(db, change, Date.now()))),
    undo: async () => {
      await settle('Undo', await undo(db, Date.now()))
    },
    redo: async () => {
      await settle('Redo', await redo(db, Date.now()))
    },
    search: (ask, signal) => search.search(ask, signal),
    onIndexed: (listener) => search.onIndexed(listener),
    analyseFirst: (itemId) => {
      analysis.ask({ kind: 'first', itemId })
    },
  }
  await remember()
  const close = (): void => {
    analysis.dispose()
    search.dispose()
    db.close()
  }
  return { kind: 'open', session, close }
}

async function archiveState(db: ArchiveDatabase): Promise<ArchiveState> {
  const meta = await db.meta.get('archive')
  if (meta === undefined) throw new Error('The open archive has no meta row')
  const { archiveId, items, decisions, lastCommit } = meta
  return { archiveId, items, decisions, lastCommit }
}

function startAnalysis(): { ask: (request: AnalyseRequest) => void; dispose: () => void } {
  const worker = new Worker(new URL('../../workers/analyse.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    const reply = analyseReply.parse(event.data)
    // Its result reaches the views through the database; only a failure has to be told.
    if (reply.kind === 'failed') console.error('Analysis failed', reply.itemId, reply.message)
  })
  const ask = (request: AnalyseRequest): void => {
    worker.postMessage(request)
  }
  ask({ kind: 'work' })
  return {
    ask,
    dispose: () => {
      worker.terminate()
    },
  }
}
