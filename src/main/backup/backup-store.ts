import { randomUUID } from 'node:crypto'
import { basename, dirname, join, sep } from 'node:path'
import type { BackupState, ListedBackup } from '@/contract/backup-state'
import type { ArchiveState, BridgeInput } from '@/contract/bridge'
import { asBase } from '@/core/backup/as-base'
import { nameBackup } from '@/core/backup/backup-name'
import { fileTrouble } from '../data/file-trouble'
import { BackupReader } from './backup-reader'
import { BackupRun } from './backup-run'
import { readBackupSettings, writeBackupSettings } from './backup-settings'
import { fileSource } from './file-source'
import { listBackups, sizesIn, type FoundBackup, type ManifestCache, type SealedBackup } from './list-backups'
import { placeRoom } from '../room/place-room'
import { dropLeftOvers } from './left-overs'
import { readBack } from './read-back'
import { troubleOf } from '../data/told-trouble'
import { sealedEnding } from './stored-source'
import { thinFolder } from './thin-folder'
import type { AppLock } from '../seal/app-lock'

type Failed = { readonly kind: 'failed'; readonly message: string }
type Done = { readonly kind: 'done' } | Failed

type Facts = BridgeInput<'beginBackup'>
type Archive = Pick<ArchiveState, 'archiveId' | 'lastCommit'>

interface OpenRun {
  readonly run: BackupRun
  readonly facts: Facts
}

/** Main's side of backups: the folder, what is in it, and the writing. Windows name files, never paths. */
export class BackupStore {
  private readonly runs = new Map<string, OpenRun>()
  private readonly cache: ManifestCache = new Map()
  /** Files that a person chose to hold all of the archive, by the token that windows know them by. */
  private readonly chosen = new Map<string, string>()
  private trouble = ''
  /** Those whose files are all there, as far as they were read. */
  private whole: readonly FoundBackup[] = []
  /** Names of those that the archive goes on from, once a window has said. */
  private line: ReadonlySet<string> | null = null

  constructor(
    private readonly settingsFile: string,
    private readonly usualFolder: string,
    private readonly home: string,
    private readonly lock: Pick<AppLock, 'keys' | 'sealWith' | 'isSealing' | 'isSealedAsNow'>,
  ) {
    this.reader = new BackupReader(() => this.folder, lock.keys)
  }

  readonly reader: BackupReader

  /** How often a window has asked for the state: the first thing that it does for a backup. */
  asked = 0

  /**
   * Does a backup hold this archive as it stands? As far as is known without reading. A later one may be of another
   * computer, or of before a restore, and does not count.
   */
  holds({ archiveId, lastCommit }: Archive): boolean {
    if (lastCommit === 0) return true
    return this.whole.some(
      ({ manifest }) => manifest.archiveId === archiveId && manifest.lastCommit === lastCommit,
    )
  }

  /** Is what is written from now on encrypted? */
  get isSealing(): boolean {
    return this.lock.isSealing()
  }

  get folder(): string {
    return readBackupSettings(this.settingsFile).folder ?? this.usualFolder
  }

  /** @param archive the one in use, as far as it is known */
  async state(archive: Archive | null): Promise<BackupState> {
    this.asked += 1
    const { folder } = this
    let found: FoundBackup[] = []
    let sealed: SealedBackup[] = []
    let { trouble } = this
    try {
      ;({ found, sealed } = await listBackups(folder, this.cache, this.lock.keys))
    } catch (error) {
      trouble = `The folder of the backups cannot be read. ${fileTrouble(error)}`
    }
    this.whole = found.filter(({ listed }) => listed.missing.length === 0)
    const last = archive === null ? undefined : this.whole.find(({ listed }) => this.isOf(archive, listed))
    return {
      where: this.forPeople(folder),
      backups: found.map(({ listed }) => listed),
      sealed,
      last: last?.listed.made ?? null,
      trouble,
      free: (await placeRoom(folder)).free,
    }
  }

  /** One of this archive, and none that another computer, or the archive before a restore, went on to. */
  private isOf(archive: Archive, { name, archiveId, lastCommit }: ListedBackup): boolean {
    if (archiveId !== archive.archiveId) return false
    return this.line === null ? lastCommit <= archive.lastCommit : this.line.has(name)
  }

  /** Another database is the archive now, and goes on from other backups. */
  archiveSwitched(): void {
    this.line = null
  }

  /**
   * The manifest of the newest of these backups, as text, for the next one to build on. null where none is there, and where
   * its files are not sealed as the next one will be: else what is new would need two passphrases, and the one before may be
   * forgotten.
   *
   * @param names those that the archive goes on from
   */
  async base(names: readonly string[]): Promise<string | null> {
    this.line = new Set(names)
    const newest = this.whole.find(({ listed }) => names.includes(listed.name))
    if (newest === undefined || !(await this.isSealedAsNow(newest.manifest.files))) return null
    const base = asBase(newest.manifest, newest.listed.name, newest.size)
    return base === null ? null : JSON.stringify(base)
  }

  async begin(facts: Facts): Promise<{ kind: 'begun'; token: string } | Failed> {
    if (facts.at !== null) return this.beginAt(facts.at, facts)
    const { folder } = this
    return this.tried(async () => {
      await dropLeftOvers(folder)
      if ((await sizesIn(folder)).has(nameBackup(facts.made, facts.kind, 1)))
        return { kind: 'failed', message: 'There is a backup of this very second already. Try again.' }
      const token = randomUUID()
      this.runs.set(token, { run: await BackupRun.begin(folder, facts, this.lock.sealWith()), facts })
      return { kind: 'begun', token }
    })
  }

  /** Lets a window write all of the archive to this file. */
  writeTo(path: string): string {
    const token = randomUUID()
    this.chosen.set(token, path)
    return token
  }

  private async beginAt(at: string, facts: Facts): Promise<{ kind: 'begun'; token: string } | Failed> {
    const path = this.chosen.get(at)
    if (path === undefined) return { kind: 'failed', message: 'Nobody chose that file.' }
    try {
      const named = { ...facts, fileName: basename(path) }
      this.runs.set(at, { run: await BackupRun.begin(dirname(path), named, this.lock.sealWith()), facts })
      return { kind: 'begun', token: at }
    } catch (error) {
      // It says nothing about the backups, and is told to who asked.
      return { kind: 'failed', message: troubleOf(error) }
    }
  }

  write(token: string, bytes: Uint8Array): Promise<Done> {
    return this.step(token, ({ run }) => run.write(bytes))
  }

  nextFile(token: string): Promise<Done> {
    return this.step(token, ({ run }) => run.nextFile())
  }

  /** Reads all of it back and gives it its name: only then is it a backup. */
  finish(token: string): Promise<Done> {
    return this.step(token, async ({ run, facts }) => {
      await run.finish((names, pathOf) => readBack(this.lock.keys, run.folder, names, pathOf))
      this.runs.delete(token)
      // Where a person keeps other things, nothing is thinned, and it is not the newest backup.
      if (this.chosen.delete(token)) return
      const { archiveId, continues } = facts
      const name = nameBackup(facts.made, facts.kind, 1)
      if (this.line !== null) this.line = new Set([...this.line, name])
      const know = { cache: this.cache, keys: this.lock.keys }
      if (continues !== null) await thinFolder(run.folder, { archiveId, name, continues }, know)
      this.trouble = ''
      await this.state(null)
    })
  }

  async drop(token: string): Promise<void> {
    await this.runs.get(token)?.run.drop()
    this.runs.delete(token)
  }

  /** Takes another folder; what is in the old one stays there. */
  async moveTo(folder: string): Promise<{ kind: 'chosen' } | Failed> {
    return this.tried(async () => {
      await writeBackupSettings(this.settingsFile, folder)
      this.trouble = ''
      return { kind: 'chosen' }
    })
  }

  private async isSealedAsNow(files: readonly { readonly name: string }[]): Promise<boolean> {
    const ending = this.lock.isSealing() ? sealedEnding : ''
    for (const { name } of files) {
      const source = await fileSource(join(this.folder, `${name}${ending}`))
      if (source === null || !(await this.lock.isSealedAsNow(source))) return false
    }
    return true
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
      const message = troubleOf(error)
      if (isOurs) this.trouble = message
      return { kind: 'failed', message }
    }
  }

  private forPeople(folder: string): string {
    return folder.startsWith(`${this.home}${sep}`) ? `~${folder.slice(this.home.length)}` : folder
  }
}
