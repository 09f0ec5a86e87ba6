import { randomUUID } from 'node:crypto'
import { readdir, rm, stat, statfs } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import type { BackupState, ListedBackup } from '@/contract/backup-state'
import { asBase } from '@/core/backup/as-base'
import { checkBackup } from '@/core/backup/check-backup'
import { backupName, nameBackup } from '@/core/backup/backup-name'
import { openBackup, readBackupManifest } from '@/core/backup/open-backup'
import { thinBackups } from '@/core/backup/thin-backups'
import { fileTrouble } from '../data/file-trouble'
import { BackupRun, type BackupFacts } from './backup-run'
import { readBackupSettings, writeBackupSettings } from './backup-settings'
import { fileSource } from './file-source'
import { listBackups, listing, sizesIn, type FoundBackup, type ManifestCache } from './list-backups'
import { nodeCodec } from './node-codec'

type Failed = { readonly kind: 'failed'; readonly message: string }
type Done = { readonly kind: 'done' } | Failed
export type PickedBackup = { readonly kind: 'picked'; readonly backup: ListedBackup } | Failed

/** A backup that was thrown away again may leave this behind, where the app was killed. */
const leftOver = /^\.cuttings-[0-9a-f-]{36}\.part$/
const dayMs = 24 * 60 * 60 * 1000
/** Read by whom it concerns: the schema is checked where something is restored. */
const anySchema = Number.MAX_SAFE_INTEGER

interface OpenRun {
  readonly run: BackupRun
  readonly facts: BackupFacts & { readonly archiveId: string }
}

/** Main's side of backups: the folder, what is in it, and the writing. Windows name files, never paths. */
export class BackupStore {
  private readonly runs = new Map<string, OpenRun>()
  private readonly cache: ManifestCache = new Map()
  /** Files that a person picked elsewhere, by the name that windows know them by. */
  private readonly picked = new Map<string, string>()
  /** Files that a person chose to hold all of the archive, by the token that windows know them by. */
  private readonly chosen = new Map<string, string>()
  private trouble = ''
  private newest: { readonly archiveId: string; readonly lastCommit: number } | null = null

  constructor(
    private readonly settingsFile: string,
    private readonly usualFolder: string,
    private readonly home: string,
  ) {}

  /** How often a window has asked for the state: the first thing that it does for a backup. */
  asked = 0

  /** Does the newest backup hold all of this archive? As far as is known without reading. */
  holds(archive: { readonly archiveId: string; readonly lastCommit: number }): boolean {
    if (archive.lastCommit === 0) return true
    return this.newest?.archiveId === archive.archiveId && this.newest.lastCommit >= archive.lastCommit
  }

  get folder(): string {
    return readBackupSettings(this.settingsFile).folder ?? this.usualFolder
  }

  async state(archiveId: string | null): Promise<BackupState> {
    this.asked += 1
    const { folder } = this
    let found: FoundBackup[] = []
    let { trouble } = this
    try {
      found = await listBackups(folder, this.cache)
    } catch (error) {
      trouble = `The folder of the backups cannot be read. ${fileTrouble(error)}`
    }
    const newest = found.find(
      ({ listed }) => listed.missing.length === 0 && (archiveId === null || listed.archiveId === archiveId),
    )
    this.newest = newest?.manifest ?? null
    const base = newest === undefined ? null : asBase(newest.manifest, newest.listed.name, newest.size)
    return {
      where: this.forPeople(folder),
      backups: found.map(({ listed }) => listed),
      newest: base === null ? null : JSON.stringify(base),
      trouble,
      free: await freeBytes(folder),
    }
  }

  async begin(
    facts: BackupFacts & { readonly archiveId: string; readonly at: string | null },
  ): Promise<{ kind: 'begun'; token: string } | Failed> {
    if (facts.at !== null) return this.beginAt(facts.at, facts)
    const { folder } = this
    return this.tried(async () => {
      await dropLeftOvers(folder)
      if ((await sizesIn(folder)).has(nameBackup(facts.made, facts.kind, 1)))
        return { kind: 'failed', message: 'There is a backup of this very second already. Try again.' }
      const token = randomUUID()
      this.runs.set(token, { run: await BackupRun.begin(folder, facts), facts })
      return { kind: 'begun', token }
    })
  }

  /** Lets a window write all of the archive to this file. */
  writeTo(path: string): string {
    const token = randomUUID()
    this.chosen.set(token, path)
    return token
  }

  private async beginAt(
    at: string,
    facts: BackupFacts & { readonly archiveId: string },
  ): Promise<{ kind: 'begun'; token: string } | Failed> {
    const path = this.chosen.get(at)
    if (path === undefined) return { kind: 'failed', message: 'Nobody chose that file.' }
    try {
      const named = { ...facts, fileName: basename(path) }
      this.runs.set(at, { run: await BackupRun.begin(dirname(path), named), facts: named })
      return { kind: 'begun', token: at }
    } catch (error) {
      // It says nothing about the backups, and is told to who asked.
      return { kind: 'failed', message: fileTrouble(error) }
    }
  }

  write(token: string, bytes: Uint8Array): Promise<Done> {
    return this.step(token, ({ run }) => run.write(bytes))
  }

  nextFile(token: string): Promise<Done> {
    return this.step(token, ({ run }) => run.nextFile())
  }

  /** Gives it its name and reads all of it back: only then is it a backup. */
  finish(token: string): Promise<Done> {
    return this.step(token, async ({ run, facts }) => {
      const names = await run.finish()
      this.runs.delete(token)
      const problem = await this.readBack(run.folder, names)
      if (problem !== null) {
        // What cannot be read back must not be taken for a backup.
        for (const name of names) await rm(join(run.folder, name), { force: true })
        throw new UnreadableBackup(problem)
      }
      // Where a person keeps other things, nothing is thinned, and it is not the newest backup.
      if (this.chosen.delete(token)) return
      await this.thin(run.folder, facts.archiveId)
      this.trouble = ''
      await this.state(facts.archiveId)
    })
  }

  async drop(token: string): Promise<void> {
    await this.runs.get(token)?.run.drop()
    this.runs.delete(token)
  }

  async size(name: string): Promise<number | null> {
    const path = this.pathOf(name)
    return path === null ? null : ((await fileSource(path))?.size ?? null)
  }

  async read(name: string, at: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    const path = this.pathOf(name)
    const source = path === null ? null : await fileSource(path)
    if (source === null) throw new Error(`There is no backup ${name}`)
    // Of a buffer of its own: nothing else of main's memory may cross with it.
    return new Uint8Array(await source.read(at, length))
  }

  /** Takes another folder; what is in the old one stays there. */
  async moveTo(folder: string): Promise<{ kind: 'chosen' } | Failed> {
    return this.tried(async () => {
      await writeBackupSettings(this.settingsFile, folder)
      this.trouble = ''
      return { kind: 'chosen' }
    })
  }

  /** Makes a file from anywhere known to windows, under its name. */
  async pick(path: string): Promise<PickedBackup> {
    const read = await readBackupManifest(() => fileSource(path), nodeCodec, anySchema)
    if (read.kind === 'refused')
      return { kind: 'failed', message: 'That file is no backup of Cuttings, or it is damaged.' }
    const name = basename(path)
    const folder = dirname(path)
    for (const file of read.manifest.files.slice(0, -1)) this.picked.set(file.name, join(folder, file.name))
    this.picked.set(name, path)
    const sizes = new Map(await sizesIn(folder)).set(name, (await stat(path)).size)
    return { kind: 'picked', backup: listing(name, read.manifest, sizes) }
  }

  private pathOf(name: string): string | null {
    const picked = this.picked.get(name)
    if (picked !== undefined) return picked
    return backupName.test(name) ? join(this.folder, name) : null
  }

  private async step(token: string, work: (run: OpenRun) => Promise<void>): Promise<Done> {
    const open = this.runs.get(token)
    if (open === undefined) return { kind: 'failed', message: 'This backup is not being written any more.' }
    const outcome = await this.tried<Done>(async () => {
      await work(open)
      return { kind: 'done' }
    }, !this.chosen.has(token))
    if (outcome.kind === 'failed') await this.drop(token)
    return outcome
  }

  /** @param isOurs it is about the backups, and is told wherever they are shown */
  private async tried<T>(work: () => Promise<T>, isOurs = true): Promise<T | Failed> {
    try {
      return await work()
    } catch (error) {
      const message = error instanceof UnreadableBackup ? error.message : fileTrouble(error)
      if (isOurs) this.trouble = message
      return { kind: 'failed', message }
    }
  }

  private async readBack(folder: string, names: readonly string[]): Promise<string | null> {
    const backup = await openBackup(
      names.at(-1) ?? '',
      (name) => fileSource(join(folder, name)),
      nodeCodec,
      anySchema,
    )
    const outcome = backup.kind === 'opened' ? await checkBackup(backup, { files: names }) : backup
    return outcome.kind === 'refused' ? outcome.detail : null
  }

  /** Only files that this app named, that it can read, and that belong to this archive. */
  private async thin(folder: string, archiveId: string): Promise<void> {
    const own = (await listBackups(folder, this.cache)).filter(({ listed }) => listed.archiveId === archiveId)
    const kept = own.map(({ listed, manifest }) => ({
      name: listed.name,
      made: manifest.made,
      files: [...manifest.files.slice(0, -1).map(({ name }) => name), listed.name],
    }))
    for (const name of thinBackups(kept))
      if (backupName.test(name)) await rm(join(folder, name), { force: true })
  }

  private forPeople(folder: string): string {
    return folder.startsWith(`${this.home}${sep}`) ? `~${folder.slice(this.home.length)}` : folder
  }
}

/** What was written could not be read back as it was. */
class UnreadableBackup extends Error {
  constructor(detail: string) {
    super(
      `What was written could not be read back as it was (${detail}), so it was thrown away. Is the disk sound? Choose another folder, and try again.`,
    )
  }
}

async function dropLeftOvers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((candidate) => leftOver.test(candidate))) {
    const path = join(folder, name)
    const { mtimeMs } = await stat(path)
    if (mtimeMs < Date.now() - dayMs) await rm(path, { force: true })
  }
}

/** Of the nearest folder that is there: the one for backups is made with the first of them. */
async function freeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    return dirname(folder) === folder ? null : freeBytes(dirname(folder))
  }
}
