import type { Platform } from '@/renderer/platform/platform'
import { backupCalls } from './backup-calls'
import { converse } from './converse'

export type RestoreBackupOutcome =
  /** The archive is another database now: it is to be opened anew. */
  | { readonly kind: 'restored'; readonly items: number }
  | { readonly kind: 'cancelled' }
  /** Nothing was changed. */
  | { readonly kind: 'failed'; readonly message: string; readonly details: string }

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
  const { platform, name, progress, signal } = input
  const { backups: place } = platform
  if (place === null) return failed('Backups are restored by the app, not in a browser.', '')
  const database = `cuttings-${crypto.randomUUID()}`
  try {
    const outcome = await converse({
      database,
      request: { kind: 'restore', name, database },
      calls: backupCalls(place, 0),
      progress,
      signal,
    })
    switch (outcome.kind) {
      case 'restored': {
        const switched = await platform.switchArchive({ database, archive: outcome.archive })
        if (switched.kind === 'done') return { kind: 'restored', items: outcome.archive.items }
        indexedDB.deleteDatabase(database)
        return failed(`The restored archive could not be put in its place. ${switched.message}`, '')
      }
      case 'cancelled':
        // Its worker was ended in the middle of it.
        indexedDB.deleteDatabase(database)
        return outcome
      case 'refused':
        return failed(refusal(outcome.reason), `${outcome.reason}: ${outcome.detail}`)
      case 'disk-full':
        return failed('There is not enough room on the disk. Free some space, and try again.', '')
      case 'failed':
        return failed('It could not be read or written. Try again, or take another backup.', outcome.message)
      case 'made':
      case 'salvaged':
      case 'up-to-date':
        throw new Error(`The worker answered “${outcome.kind}” to a restore`)
    }
  } catch (error) {
    return failed('It could not be restored.', String(error))
  }
}

const failed = (message: string, details: string): RestoreBackupOutcome => ({
  kind: 'failed',
  message: `${message} Nothing was changed.`,
  details,
})

function refusal(reason: string): string {
  const words: Record<string, string> = {
    'not-a-backup': 'That file is no backup of Cuttings.',
    'cut-short': 'That backup is cut short: its end is missing.',
    damaged: 'That backup is damaged.',
    newer: 'That backup was made by a newer Cuttings. Install the newest version.',
    'missing-file': 'A file that the backup builds on is not beside it.',
    'wrong-counts': 'That backup does not hold as much as it says.',
    unreadable: 'That backup cannot be read from its disk.',
  }
  return words[reason] ?? 'That backup cannot be taken.'
}
