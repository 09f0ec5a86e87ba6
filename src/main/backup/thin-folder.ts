import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { backupName } from '@/core/backup/backup-name'
import { thinBackups } from '@/core/backup/thin-backups'
import type { KeyRing } from '../seal/key-ring'
import { listBackups, type ManifestCache } from './list-backups'
import { sealedEnding } from './stored-source'

/**
 * Only files that this app named, that it can read, and that belong to this archive.
 *
 * @param justMade the name of the backup that was just made
 */
export async function thinFolder(
  folder: string,
  { archiveId, justMade }: { readonly archiveId: string; readonly justMade: string },
  { cache, keys }: { readonly cache: ManifestCache; readonly keys: KeyRing },
): Promise<void> {
  const { found } = await listBackups(folder, cache, keys)
  const own = found.filter(({ listed }) => listed.archiveId === archiveId)
  const kept = own.map(({ listed, manifest }) => ({
    name: listed.name,
    made: manifest.made,
    files: [...manifest.files.slice(0, -1).map(({ name }) => name), listed.name],
  }))
  for (const name of thinBackups(kept, justMade))
    if (backupName.test(name))
      for (const stored of [name, `${name}${sealedEnding}`]) await rm(join(folder, stored), { force: true })
}
