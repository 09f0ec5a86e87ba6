import { basename, dirname, join } from 'node:path'
import type { ListedBackup } from '@/contract/backup-state'
import { backupName } from '@/core/backup/backup-name'
import type { BackupSource } from '@/core/backup/backup-source'
import { readBackupManifest } from '@/core/backup/open-backup'
import type { KeyRing } from '../seal/key-ring'
import { anySchema } from './any-schema'
import { fileSource } from './file-source'
import { listing, sizesIn } from './list-backups'
import { nodeCodec } from './node-codec'
import { sealedEnding, storedSource } from './stored-source'

type Failed = { readonly kind: 'failed'; readonly message: string }
export type PickedBackup =
  | { readonly kind: 'picked'; readonly backup: ListedBackup }
  /** Its passphrase is to be given. */
  | { readonly kind: 'sealed'; readonly name: string }
  | Failed

/** Reads backups for windows, which name files and never paths: those of the folder, and those that a person picked elsewhere. */
export class BackupReader {
  /** Files that a person picked elsewhere, by the name that windows know them by. */
  private readonly picked = new Map<string, string>()
  private reading: { readonly path: string; readonly source: BackupSource } | null = null

  /** @param folder where backups are kept at that moment */
  constructor(
    private readonly folder: () => string,
    private readonly keys: KeyRing,
  ) {}

  async size(name: string): Promise<number | null> {
    const path = this.pathOf(name)
    return path === null ? null : ((await storedSource(path, this.keys))?.size ?? null)
  }

  async read(name: string, at: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    const path = this.pathOf(name)
    const source = path === null ? null : await this.opened(path)
    if (source === null) throw new Error(`There is no backup ${name}`)
    // Of a buffer of its own: nothing else of main's memory may cross with it.
    return new Uint8Array(await source.read(at, length))
  }

  /** Makes a file from anywhere known to windows, under its name. */
  async pick(path: string): Promise<PickedBackup> {
    const open = () => storedSource(path, this.keys)
    const read = await readBackupManifest(open, nodeCodec, anySchema)
    if (read.kind === 'refused' && read.reason === 'wrong-passphrase') {
      this.picked.set(basename(path), path)
      return { kind: 'sealed', name: basename(path) }
    }
    if (read.kind === 'refused')
      return { kind: 'failed', message: 'That file is no backup of Cuttings, or it is damaged.' }
    const name = basename(path)
    const folder = dirname(path)
    for (const file of read.manifest.files.slice(0, -1)) this.picked.set(file.name, join(folder, file.name))
    this.picked.set(name, path)
    const sizes = new Map(await sizesIn(folder)).set(name, (await open())?.size ?? 0)
    return { kind: 'picked', backup: listing(name, read.manifest, sizes) }
  }

  /** Tries a passphrase on one that is sealed. Rejects with Node's error. */
  async unsealed(
    name: string,
    passphrase: string,
  ): Promise<{ kind: 'wrong' } | { kind: 'opened'; backup: ListedBackup | null } | Failed> {
    const path = this.pathOf(name)
    const source =
      path === null ? null : ((await fileSource(path)) ?? (await fileSource(`${path}${sealedEnding}`)))
    if (path === null || source === null || !(await this.keys.tryOn(source, passphrase)))
      return { kind: 'wrong' }
    if (!this.picked.has(name)) return { kind: 'opened', backup: null }
    const again = await this.pick(path)
    if (again.kind === 'sealed') return { kind: 'wrong' }
    return again.kind === 'failed' ? again : { kind: 'opened', backup: again.backup }
  }

  /** One source for many pieces: a sealed file is opened once. */
  private async opened(path: string): Promise<BackupSource | null> {
    if (this.reading?.path !== path) {
      const source = await storedSource(path, this.keys)
      this.reading = source === null ? null : { path, source }
    }
    return this.reading?.source ?? null
  }

  private pathOf(name: string): string | null {
    const picked = this.picked.get(name)
    if (picked !== undefined) return picked
    return backupName.test(name) ? join(this.folder(), name) : null
  }
}
