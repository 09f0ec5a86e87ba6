import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ListedBackup } from '@/contract/backup-state'
import type { BackupManifest } from '@/core/backup/backup-manifest'
import { backupName } from '@/core/backup/backup-name'
import { readBackupManifest } from '@/core/backup/open-backup'
import { errorCode } from '../data/file-trouble'
import type { KeyRing } from '../seal/key-ring'
import { unsealedSize } from '@/core/backup/seal-format'
import { sealedEnding, storedSource } from './stored-source'
import { nodeCodec } from './node-codec'

export interface FoundBackup {
  readonly listed: ListedBackup
  readonly manifest: BackupManifest
  /** Bytes of what the file with the manifest holds. */
  readonly size: number
}

/** One whose passphrase was not given: no more is known of it than its name. */
export interface SealedBackup {
  readonly name: string
  /** ms since the epoch, by its name. */
  readonly made: number
}

const isPlain = (name: string): boolean => backupName.test(name) && !/\.\d+\.zip$/.test(name)

/** What was read before: a backup never changes once it has its name. */
export type ManifestCache = Map<string, BackupManifest | 'none'>

/**
 * The backups in a folder, newest first, and those that are sealed with a passphrase that is not known: files with a name that the app gives, and a manifest that it can read. [] where
 * there is no such folder. Rejects with Node's error.
 */
export async function listBackups(
  folder: string,
  cache: ManifestCache,
  keys: KeyRing,
): Promise<{ readonly found: FoundBackup[]; readonly sealed: SealedBackup[] }> {
  const sealed: SealedBackup[] = []
  const sizes = await sizesIn(folder)
  const found: FoundBackup[] = []
  for (const [name, size] of sizes) {
    if (!isPlain(name)) continue
    const key = `${name} ${String(size)}`
    const read = cache.get(key) ?? (await readManifest(join(folder, name), keys))
    const manifest = typeof read === 'string' ? null : read
    // What is sealed today may be opened tomorrow.
    if (read === 'sealed') sealed.push({ name, made: momentOf(name) })
    else cache.set(key, read)
    if (manifest !== null) found.push({ manifest, size, listed: listing(name, manifest, sizes) })
  }
  found.sort((a, b) => b.manifest.made - a.manifest.made)
  return { found, sealed: sealed.sort((a, b) => b.made - a.made) }
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
    seq: manifest.seq,
    seqAt: manifest.seqAt,
    lastCommit: manifest.lastCommit,
    items: rows('items'),
    decisions: rows('annotations'),
    bytes: own.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0),
    missing: others.filter((file) => sizes.get(file.name) !== file.size).map((file) => file.name),
  }
}

/** Bytes of what each file of a backup in a folder holds, by the name that backups know it by; none where there is no such folder. */
export async function sizesIn(folder: string): Promise<ReadonlyMap<string, number>> {
  let names: string[]
  try {
    names = await readdir(folder)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return new Map()
    throw error
  }
  const sizes = new Map<string, number>()
  for (const stored of names) {
    const name = stored.endsWith(sealedEnding) ? stored.slice(0, -sealedEnding.length) : stored
    if (!backupName.test(name) || (stored !== name && names.includes(name))) continue
    const { size } = await stat(join(folder, stored))
    sizes.set(name, stored === name ? size : (unsealedSize(size) ?? 0))
  }
  return sizes
}

async function readManifest(path: string, keys: KeyRing): Promise<BackupManifest | 'sealed' | 'none'> {
  const open = () => storedSource(path, keys)
  const read = await readBackupManifest(open, nodeCodec, Number.MAX_SAFE_INTEGER)
  if (read.kind === 'manifest') return read.manifest
  return read.reason === 'wrong-passphrase' ? 'sealed' : 'none'
}

/** `cuttings-2026-05-03T09-15-00Z-full.zip`: its moment. */
function momentOf(name: string): number {
  const [day = '', time = ''] = name.slice('cuttings-'.length).split('T')
  return Date.parse(`${day}T${time.slice(0, 8).replaceAll('-', ':')}Z`)
}
