import { join } from 'node:path'
import { checkBackup } from '@/core/backup/check-backup'
import { openBackup } from '@/core/backup/open-backup'
import type { KeyRing } from '../seal/key-ring'
import { anySchema } from './any-schema'
import { nodeCodec } from './node-codec'
import { storedSource } from './stored-source'

/**
 * Reads files of a backup that was just written from their first to their last byte; null where all is well, else what is wrong.
 *
 * @param names with that of the manifest last
 * @param pathOf where one of them still is; null: it has its name already
 */
export async function readBack(
  keys: KeyRing,
  folder: string,
  names: readonly string[],
  pathOf: (name: string) => string | null,
): Promise<string | null> {
  const backup = await openBackup(
    names.at(-1) ?? '',
    // What it builds on has its name already.
    (name) => storedSource(pathOf(name) ?? join(folder, name), keys),
    nodeCodec,
    anySchema,
  )
  const outcome = backup.kind === 'opened' ? await checkBackup(backup, { files: names }) : backup
  return outcome.kind === 'refused' ? outcome.detail : null
}
