import type { Platform } from '@/renderer/platform/platform'
import { backupCalls } from './backup-calls'
import { converse } from './converse'

export type SalvageArchiveOutcome =
  | { readonly kind: 'salvaged'; readonly rows: number; readonly unreadable: number }
  | { readonly kind: 'failed'; readonly message: string }

/** Writes what can be read of an archive that does not open beside the backups. Never rejects. */
export async function salvageArchive(platform: Platform): Promise<SalvageArchiveOutcome> {
  const { backups: place } = platform
  if (place === null) return { kind: 'failed', message: 'The app does this, not a browser.' }
  try {
    const { database, version: appVersion } = await platform.facts()
    const calls = backupCalls(place)
    try {
      const outcome = await converse({
        database,
        request: { kind: 'salvage', appVersion, now: Date.now() },
        calls,
        progress: () => undefined,
        signal: new AbortController().signal,
      })
      if (outcome.kind === 'failed') return outcome
      if (outcome.kind !== 'salvaged') throw new Error(`The worker answered “${outcome.kind}”`)
      await calls.finish()
      return outcome
    } finally {
      await calls.drop()
    }
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}
