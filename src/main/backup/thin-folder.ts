import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { backupName } from '@/core/backup/backup-name'
import { thinBackups } from '@/core/backup/thin-backups'
import type { KeyRing } from '../seal/key-ring'
import { listBackups, type ManifestCache } from './list-backups'
import { sealedEnding } from './stored-source'

interface JustMade {
  readonly archiveId: string
  readonly name: string
  /** Names of the backups that it goes on from: it holds all that they do. */
  readonly continues: readonly string[]
}

/** Only files that this app named, that it can read, and that belong to the archive of the backup that was just made. */
export async function thinFolder(
  folder: string,
  justMade: JustMade,
  { cache, keys }: { readonly cache: ManifestCache; readonly keys: KeyRing },
): Promise<void> {
  const { found } = await listBackups(folder, cache, keys)
  const own = found.filter(({ listed }) => listed.archiveId === justMade.archiveId)
  const kept = own.map(({ listed, manifest }) => ({
    name: listed.name,
    made: manifest.made,
    files: [...manifest.files.slice(0, -1).map(({ name }) => name), listed.name],
  }))
  const line = new Set([...justMade.continues, justMade.name])
  const lines = [kept.filter(({ name }) => line.has(name)), kept.filter(({ name }) => !line.has(name))]
  for (const name of thinBackups(lines, justMade.name))
    if (backupName.test(name))
      for (const stored of [name, `${name}${sealedEnding}`]) await rm(join(folder, stored), { force: true })
}
