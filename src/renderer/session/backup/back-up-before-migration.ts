import type { Platform } from '@/renderer/platform/platform'
import { schemaVersion } from '@/store/archive-database'
import { storedVersion } from '@/store/stored-version'
import { makeBackup, type BackUpOutcome } from './make-backup'
import { useBackups } from './use-backups'

/** Backs up an archive of an older schema as it stands, before opening it brings it up. */
export async function backUpBeforeMigration(platform: Platform, database: string): Promise<BackUpOutcome> {
  const { backups: place } = platform
  const schema = place === null ? 0 : await storedVersion(database)
  if (place === null || schema === 0 || schema >= schemaVersion) return { kind: 'up-to-date' }
  const { signal } = new AbortController()
  const outcome = await makeBackup({ platform, place, database, schema, signal })
  useBackups.getState().set({ running: null })
  return outcome
}
