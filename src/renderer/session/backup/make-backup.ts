import type { BackupPlace, Platform } from '@/renderer/platform/platform'
import { backupCalls } from './backup-calls'
import { converse } from './converse'
import { useBackups } from './use-backups'

export type BackUpOutcome =
  | { readonly kind: 'made' | 'up-to-date' | 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string }

export interface MakeBackupInput {
  readonly platform: Platform
  readonly place: BackupPlace
  readonly database: string
  /** The schema version to open it with. */
  readonly schema: number
  /** A file that a person chose, to hold all of it; absent: among the backups, what is new. */
  readonly at?: string
  /** Ends it in the middle; nothing of it is left then. */
  readonly signal: AbortSignal
}

/** Makes one backup in a worker of its own, and says how far it is in `useBackups`. Never rejects. */
export async function makeBackup(input: MakeBackupInput): Promise<BackUpOutcome> {
  const { platform, place, database, schema, signal, at = null } = input
  const { set } = useBackups.getState()
  set({ running: { done: 0, total: 0 } })
  try {
    const { backups: there } = await place.state()
    const { version: appVersion } = await platform.facts()
    const calls = backupCalls(place, at)
    try {
      const outcome = await converse({
        database,
        request: {
          kind: 'back-up',
          there,
          schema,
          appVersion,
          now: Date.now(),
          oneFile: at !== null,
        },
        calls,
        progress: (done, total) => {
          set({ running: { done, total } })
        },
        signal,
      })
      if (outcome.kind === 'made') await calls.finish()
      return ownOutcome(outcome)
    } finally {
      await calls.drop()
    }
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

function ownOutcome(outcome: Awaited<ReturnType<typeof converse>>): BackUpOutcome {
  const { kind } = outcome
  if (kind === 'made' || kind === 'up-to-date' || kind === 'cancelled') return { kind }
  if (kind === 'failed') return outcome
  throw new Error(`The worker answered “${kind}” to a backup`)
}
