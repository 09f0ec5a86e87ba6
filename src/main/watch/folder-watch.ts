import { watch, type FSWatcher } from 'node:fs'
import { join } from 'node:path'
import { isArticleName } from '@/core/article/is-article-name'
import type { OpenedFile } from '@/contract/opened-file'
import type { WatchState } from '@/contract/watch'
import { errorCode, fileTrouble } from '../data/file-trouble'
import { listFolder, type ListedFile } from './list-folder'
import type { SeenFiles } from './seen-files'
import { readWatchSettings, writeWatchSettings } from './watch-settings'

/** ms. */
export interface WatchPace {
  /** The folder is looked through this often, since not every disk tells when something changes. */
  readonly look: number
  /** A file that is as it was this long ago has been written. */
  readonly settle: number
}

export interface WatchParts {
  readonly settingsFile: string
  readonly seen: SeenFiles
  /** The name of the archive's database, as it is now. */
  readonly database: () => string
  /** Hands a file to the window. */
  readonly hand: (path: string) => Promise<OpenedFile>
  /** There is something to take. */
  readonly tell: () => void
  readonly pace: WatchPace
}

export interface TakenFile {
  readonly token: string
  readonly path: string
  readonly file: OpenedFile
  readonly left: number
}

/** Of the others, those that exports of other tools are made of: whether one is, its content says. */
const mayRead = (path: string): boolean =>
  isArticleName(path) || /\.(?:zip|wacz|csv|jsonl?|jsonld|enex|jex|opml|rdf|ris|rss|atom|xml)$/i.test(path)

/**
 * Watches one folder and hands out each of its files once, when it is whole. Nothing in the folder is changed, moved or
 * deleted. Files that came while the app was closed are found at the next look.
 */
export class FolderWatch {
  #folder: string | null
  #chosen: string | null = null
  #trouble = ''
  /** What was there at the last look and is not known to be whole. */
  #met = new Map<string, ListedFile>()
  readonly #ready = new Map<string, ListedFile>()
  readonly #handed = new Map<string, ListedFile>()
  #looking: Promise<void> | null = null
  #timer: NodeJS.Timeout | undefined
  #watcher: FSWatcher | null = null
  #isOpen = false

  constructor(private readonly parts: WatchParts) {
    this.#folder = readWatchSettings(parts.settingsFile)
  }

  open(): void {
    this.#isOpen = true
    // What the window before had taken and not dealt with is handed out anew.
    this.#handed.clear()
    if (this.#folder !== null) this.#watch(this.#folder)
  }

  close(): void {
    this.#isOpen = false
    this.#rest()
  }

  state(): WatchState {
    return { where: this.#folder ?? '', trouble: this.#trouble, waiting: this.#ready.size }
  }

  get folder(): string | null {
    return this.#folder
  }

  /** How many files the folder holds that may be read. Rejects with Node's error. */
  async choose(folder: string): Promise<number> {
    const files = await listFolder(folder, mayRead)
    this.#chosen = folder
    return files.length
  }

  /** Rejects with Node's error, and then all is as before. */
  async begin(existing: 'clip' | 'leave'): Promise<void> {
    const folder = this.#chosen
    if (folder === null) return
    const there = existing === 'leave' ? await listFolder(folder, mayRead) : []
    await this.stop()
    await this.parts.seen.open(folder, this.parts.database())
    await this.parts.seen.add(there)
    await writeWatchSettings(this.parts.settingsFile, folder)
    this.#chosen = null
    this.#folder = folder
    if (this.#isOpen) this.#watch(folder)
  }

  async stop(): Promise<void> {
    this.#rest()
    await this.#looking
    if (this.#folder !== null) await writeWatchSettings(this.parts.settingsFile, null)
    this.#folder = null
    this.#trouble = ''
  }

  async take(): Promise<TakenFile | null> {
    for (;;) {
      const [next] = this.#ready
      const folder = this.#folder
      if (next === undefined || folder === null) {
        this.#lookIn(0)
        return null
      }
      const [token, listed] = next
      this.#ready.delete(token)
      const file = await this.parts.hand(join(folder, listed.path))
      // Taken away before it was read, or being written again: what is there at the next look counts.
      if (file.kind === 'unreadable' && /no longer there/.test(file.message)) continue
      if (file.kind === 'file' && Math.floor(file.modified) !== listed.modified) continue
      this.#handed.set(token, listed)
      return { token, path: listed.path, file, left: this.#ready.size }
    }
  }

  async done(token: string): Promise<void> {
    const listed = this.#handed.get(token)
    if (listed === undefined) return
    await this.parts.seen.add([listed])
    this.#handed.delete(token)
  }

  #watch(folder: string): void {
    try {
      this.#watcher = watch(folder, { persistent: false }, () => {
        this.#lookIn(this.parts.pace.settle / 4)
      })
      this.#watcher.on('error', () => undefined)
    } catch {
      // A folder that tells nothing is looked through all the same.
    }
    this.#lookIn(0)
  }

  #rest(): void {
    clearTimeout(this.#timer)
    this.#watcher?.close()
    this.#watcher = null
    this.#met.clear()
    this.#ready.clear()
  }

  #lookIn(delay: number): void {
    clearTimeout(this.#timer)
    if (!this.#isOpen || this.#folder === null) return
    this.#timer = setTimeout(() => {
      this.#looking ??= this.#look().finally(() => {
        this.#looking = null
      })
    }, delay)
    this.#timer.unref()
  }

  async #look(): Promise<void> {
    const folder = this.#folder
    if (folder === null) return
    let isUnsettled = false
    try {
      await this.parts.seen.open(folder, this.parts.database())
      const files = await listFolder(folder, mayRead)
      if (folder !== this.#folder) return
      isUnsettled = this.#sort(files)
      this.#trouble = ''
    } catch (error) {
      this.#trouble =
        errorCode(error) === 'ENOENT'
          ? 'The watched folder is no longer there. It is watched again once it is back, or choose another one.'
          : `The watched folder cannot be read. ${fileTrouble(error)}`
    }
    if (this.#ready.size > 0) this.parts.tell()
    this.#lookIn(isUnsettled ? this.parts.pace.settle : this.parts.pace.look)
  }

  /** Files that stayed as they were since the look before are ready. True where some may still be written. */
  #sort(files: readonly ListedFile[]): boolean {
    const met = new Map<string, ListedFile>()
    for (const file of files) {
      const token = `${file.path} ${String(file.size)} ${String(file.modified)}`
      if (this.parts.seen.has(file) || this.#ready.has(token) || this.#handed.has(token)) continue
      const before = this.#met.get(file.path)
      const isSettled = before?.size === file.size && before.modified === file.modified && file.size > 0
      if (isSettled) this.#ready.set(token, file)
      else met.set(file.path, file)
    }
    this.#met = met
    return met.size > 0
  }
}
