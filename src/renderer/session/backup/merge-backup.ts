import type { BackupReply } from '@/contract/backup-messages'
import { mergeNumbers } from '@/core/merge/merge-numbers'
import type { CommitOutcome } from '@/store/commit'
import type { Session } from '../session'
import { backupCalls } from './backup-calls'
import { backupFailure, failureOf, type BackupFailure } from './backup-failure'
import { converse } from './converse'
import { takeAwayBrought } from './take-away-brought'

export type MergePreview = Extract<BackupReply, { kind: 'merge-preview' }>

export interface MergeWork {
  /** As main names it. */
  readonly name: string
  readonly progress: (done: number, total: number) => void
  readonly signal: AbortSignal
}

/** What merging a backup into the open archive would do. Changes nothing; never rejects. */
export async function previewMerge(
  session: Session,
  { name, progress, signal }: MergeWork,
): Promise<MergePreview | { readonly kind: 'cancelled' } | BackupFailure> {
  const { place } = session.backups
  if (place === null) return notHere()
  try {
    const reply = await converse({
      database: session.db.name,
      request: { kind: 'preview-merge', name },
      calls: backupCalls(place),
      progress,
      signal,
    })
    return reply.kind === 'merge-preview' || reply.kind === 'cancelled' ? reply : failureOf(reply)
  } catch (error) {
    return backupFailure('It could not be compared.', String(error))
  }
}

export type MergeOutcome =
  Extract<BackupReply, { kind: 'merged' }> | { readonly kind: 'cancelled' } | BackupFailure

/** Merges a backup as one change that can be undone. Never rejects. */
export async function mergeBackup(
  session: Session,
  { name, progress, signal, taken }: MergeWork & { readonly taken: readonly string[] },
): Promise<MergeOutcome> {
  const { place } = session.backups
  if (place === null) return notHere()
  const outcome: { reply: MergeOutcome } = { reply: { kind: 'cancelled' } }
  const { now } = session.context()
  const work = async (): Promise<CommitOutcome> => {
    const reply = await converse({
      database: session.db.name,
      request: { kind: 'merge', name, taken: [...taken], now },
      calls: backupCalls(place),
      progress,
      signal,
    })
    outcome.reply = reply.kind === 'merged' || reply.kind === 'cancelled' ? reply : failureOf(reply)
    // Refusals are told where they were asked for. Whatever came of it, what is remembered is read anew.
    const last = await session.db.history.orderBy('seq').last()
    return { kind: 'committed', seq: last?.at === now ? last.seq : 0 }
  }
  try {
    await session.runElsewhere('Merge a backup', work)
    if (outcome.reply.kind !== 'cancelled') return outcome.reply
    // Its worker was ended, and could not clear up behind itself.
    await takeAwayBrought(session.db, place).catch(() => undefined)
    // Called off a moment too late, it is done, and told as done.
    const last = await session.db.history.orderBy('seq').last()
    const isDone = last?.name === 'Merge a backup' && last.at === now
    return isDone ? { kind: 'merged', numbers: [...mergeNumbers(last.diff)], left: 0 } : outcome.reply
  } catch (error) {
    return backupFailure('It could not be merged.', String(error))
  }
}

const notHere = (): BackupFailure => backupFailure('Backups are merged by the app, not in a browser.', '')
