import type { BackupPlace, Platform } from '@/renderer/platform/platform'
import { backupCalls } from './backup-calls'
import { backupFailure, failureOf, type BackupFailure } from './backup-failure'
import { converse } from './converse'

export type RestoreBackupOutcome =
  /** The archive is another database now: it is to be opened anew. */
  { readonly kind: 'restored'; readonly items: number } | { readonly kind: 'cancelled' } | BackupFailure

export interface RestoreBackupInput {
  readonly platform: Platform
  /** As main names it. */
  readonly name: string
  readonly progress: (done: number, total: number) => void
  readonly signal: AbortSignal
}

/**
 * Writes a backup into a database of its own and, once that is whole, makes it the archive. The one before stays as it
 * is. Never rejects.
 */
export async function restoreBackup(input: RestoreBackupInput): Promise<RestoreBackupOutcome> {
  const { backups: place } = input.platform
  if (place === null) return backupFailure('Backups are restored by the app, not in a browser.', '')
  const database = `cuttings-${crypto.randomUUID()}`
  // So that another window does not take it for what a killed one left.
  return navigator.locks.request(database, () => restoreInto(database, place, input))
}

async function restoreInto(
  database: string,
  place: BackupPlace,
  { platform, name, progress, signal }: RestoreBackupInput,
): Promise<RestoreBackupOutcome> {
  try {
    const outcome = await converse({
      database,
      request: { kind: 'restore', name, database },
      calls: backupCalls(place),
      progress,
      signal,
    })
    if (outcome.kind === 'cancelled') {
      // Its worker was ended in the middle of it.
      indexedDB.deleteDatabase(database)
      return outcome
    }
    if (outcome.kind !== 'restored') return failureOf(outcome)
    const switched = await platform.switchArchive({ database, archive: outcome.archive })
    if (switched.kind === 'done') return { kind: 'restored', items: outcome.archive.items }
    indexedDB.deleteDatabase(database)
    return backupFailure(`The restored archive could not be put in its place. ${switched.message}`, '')
  } catch (error) {
    return backupFailure('It could not be restored.', String(error))
  }
}
