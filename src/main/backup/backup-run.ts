import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { nameBackup } from '@/core/backup/backup-name'
import { formatBytes } from '@/core/room/format-bytes'
import { backupReserve } from '@/core/room/room-limits'
import { partName } from '../data/part-name'
import { ToldTrouble } from '../data/told-trouble'
import { placeRoom } from '../room/place-room'
import { syncFolder } from '../data/begin-whole-file'
import type { MasterKey } from '../seal/seal-key'
import { sealing, type Sealing } from '../seal/sealing'
import { sealedEnding } from './stored-source'
import { UnreadableBackup } from './unreadable-backup'

export interface BackupFacts {
  readonly kind: 'full' | 'changes'
  /** ms since the epoch. */
  readonly made: number
  /** The name that the file with the manifest gets; absent: that of a backup. */
  readonly fileName?: string
}

/** Bytes between two looks at what is free. */
const lookEvery = 8 * 1024 * 1024

type RoomOf = (folder: string) => Promise<{ readonly free: number | null }>

interface OpenFile {
  readonly path: string
  /** null: as it is. */
  readonly seal: Sealing | null
  readonly handle: FileHandle
}

/**
 * The files of one backup while they are written: under temporary names, and only when all of them are whole and on the
 * disk under their own. All methods reject with Node's error, and then `drop` is to be called.
 */
export class BackupRun {
  private readonly files: OpenFile[] = []
  /** Bytes since it was looked at what is free. */
  private unlooked = 0

  private constructor(
    readonly folder: string,
    private readonly facts: BackupFacts,
    private readonly master: MasterKey | null,
    private readonly roomOf: RoomOf,
  ) {}

  /**
   * @param master what the files are sealed with; null: with nothing
   * @param roomOf what is free where a folder is
   */
  static async begin(
    folder: string,
    facts: BackupFacts,
    master: MasterKey | null = null,
    roomOf: RoomOf = placeRoom,
  ): Promise<BackupRun> {
    await mkdir(folder, { recursive: true })
    const run = new BackupRun(folder, facts, master, roomOf)
    await run.needRoom(0)
    await run.nextFile()
    return run
  }

  async write(bytes: Uint8Array): Promise<void> {
    const file = this.files.at(-1)
    if (file === undefined) throw new Error('Nothing was begun')
    this.unlooked += bytes.length
    if (this.unlooked >= lookEvery) {
      await this.needRoom(bytes.length)
      this.unlooked = 0
    }
    for (const piece of file.seal?.take(bytes) ?? [bytes]) await writeAll(file.handle, piece)
  }

  async nextFile(): Promise<void> {
    const path = join(this.folder, partName.make())
    const seal = this.master === null ? null : await sealing(this.master)
    this.files.push({ path, seal, handle: await open(path, 'wx') })
  }

  /**
   * Puts all of it on the disk, lets it be read back, and only then gives the files their names: one that stood there before
   * is replaced by what is sound, or not at all.
   *
   * @param readBack what is wrong with it, by the names with that of the manifest last and where each of them still is
   */
  async finish(
    readBack: (names: readonly string[], pathOf: (name: string) => string | null) => Promise<string | null>,
  ): Promise<void> {
    for (const { handle, seal } of this.files) {
      if (seal !== null) await writeAll(handle, seal.end())
      await handle.sync()
      await handle.close()
    }
    const { made, kind, fileName } = this.facts
    const names = this.files.map((_, index) =>
      index === this.files.length - 1
        ? (fileName ?? nameBackup(made, kind, 1))
        : nameBackup(made, kind, index + 2),
    )
    const problem = await readBack(names, (name) => this.files[names.indexOf(name)]?.path ?? null)
    if (problem !== null) throw new UnreadableBackup(problem)
    // The one with the manifest last: before that, none of them counts as a backup.
    for (const [index, { path }] of this.files.entries())
      await rename(path, join(this.folder, this.onDisk(names[index] ?? '')))
    await syncFolder(this.folder)
  }

  /** The disk of backups is often that of the archive, which must not be filled to its last byte. */
  private async needRoom(bytes: number): Promise<void> {
    const { free } = await this.roomOf(this.folder)
    if (free !== null && free < backupReserve + bytes)
      throw new ToldTrouble(
        `The disk is full: ${formatBytes(free)} are free where backups are kept. Free some space, or choose another disk.`,
      )
  }

  /** A name as it stands in the folder. */
  private onDisk(name: string): string {
    return this.master === null || name.endsWith(sealedEnding) ? name : `${name}${sealedEnding}`
  }

  /** Removes what was written so far. Never rejects. */
  async drop(): Promise<void> {
    for (const { path, handle } of this.files) {
      await handle.close().catch(() => undefined)
      await rm(path, { force: true }).catch(() => undefined)
    }
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let at = 0
  while (at < bytes.length) at += (await handle.write(bytes, at, bytes.length - at)).bytesWritten
}
