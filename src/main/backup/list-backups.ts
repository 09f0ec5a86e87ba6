import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ListedBackup } from '@/contract/backup-state'
import type { BackupManifest } from '@/core/backup/backup-manifest'
import { backupName } from '@/core/backup/backup-name'
import { readBackupManifest } from '@/core/backup/open-backup'
import { errorCode } from '../data/file-trouble'
import { fileSource } from './file-source'
import { nodeCodec } from './node-codec'

export interface FoundBackup {
  readonly listed: ListedBackup
  readonly manifest: BackupManifest
  /** Bytes of the file with the manifest. */
  readonly size: number
}

const isPlain = (name: string): boolean => backupName.test(name) && !/\.\d+\.zip$/.test(name)

/** What was read before: a backup never changes once it has its name. */
export type ManifestCache = Map<string, BackupManifest | null>

/**
 * The backups in a folder, newest first: files with a name that the app gives, and a manifest that it can read. [] where
 * there is no such folder. Rejects with Node's error.
 */
export async function listBackups(folder: string, cache: ManifestCache): Promise<FoundBackup[]> {
  const sizes = await sizesIn(folder)
  const found: FoundBackup[] = []
  for (const [name, size] of sizes) {
    if (!isPlain(name)) continue
    const key = `${name} ${String(size)}`
    if (!cache.has(key)) cache.set(key, await readManifest(join(folder, name)))
    const manifest = cache.get(key) ?? null
    if (manifest !== null) found.push({ manifest, size, listed: listing(name, manifest, sizes) })
  }
  return found.sort((a, b) => b.manifest.made - a.manifest.made)
}

/** A backup as the list shows it, by the sizes of the files beside it. */
export function listing(
  name: string,
  manifest: BackupManifest,
  sizes: ReadonlyMap<string, number>,
): ListedBackup {
  const others = manifest.files.slice(0, -1)
  const stem = name.replace(/\.zip$/, '')
  const own = [name, ...others.map((file) => file.name).filter((other) => other.startsWith(`${stem}.`))]
  const rows = (table: string): number => manifest.counts.find((count) => count.table === table)?.rows ?? 0
  return {
    name,
    made: manifest.made,
    kind: manifest.kind,
    archiveId: manifest.archiveId,
    items: rows('items'),
    decisions: rows('annotations'),
    bytes: own.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0),
    missing: others.filter((file) => sizes.get(file.name) !== file.size).map((file) => file.name),
  }
}

/** Bytes of each file in a folder; none where there is no such folder. */
export async function sizesIn(folder: string): Promise<ReadonlyMap<string, number>> {
  let names: string[]
  try {
    names = await readdir(folder)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return new Map()
    throw error
  }
  const sizes = new Map<string, number>()
  for (const name of names.filter((candidate) => backupName.test(candidate)))
    sizes.set(name, (await stat(join(folder, name))).size)
  return sizes
}

async function readManifest(path: string): Promise<BackupManifest | null> {
  const read = await readBackupManifest(() => fileSource(path), nodeCodec, Number.MAX_SAFE_INTEGER)
  return read.kind === 'manifest' ? read.manifest : null
}
