import type { Item } from '@/core/article/item'
import type { SavedBytes } from '@/core/index/saved-bytes'
import type { ArchiveDatabase } from '../archive-database'
import { hasRoom } from '../room/has-room'
import type { NeedRoom } from '../room/need-room'
import {
  bytesOfDocument,
  documentOfBytes,
  sumOfBytes,
  textOfBytes,
  type DocumentBytes,
  type FoundText,
} from './document-bytes'
import { readSavedBeside, type SavedIndex } from './index-cache'
import type { PartFiles } from './part-files'
import { DocumentTable } from './document-table'
import type { FoundDocument } from './read-search-documents'

/** Bytes of one file: what waits for it is in memory. */
const fileBytes = 8_000_000
/** Code units: a longer text is read from the archive, which the table notes by a place without bytes. */
const longestText = 200_000
const tooLong: DocumentBytes = { shown: new Uint8Array(), rest: new Uint8Array() }
/** Bytes: many files that are smaller are made one. */
const smallFile = 1_000_000
const mostSmall = 8

interface DiskParts {
  readonly db: ArchiveDatabase
  readonly files: PartFiles
  readonly needRoom?: NeedRoom
}

/**
 * What is read of articles that are found, once more, in files that a worker reads at once: to read twenty texts from the database
 * takes 6 ms of an idle machine, and 14 while a key is drawn (the median, on a slow one), since each row is a message to another
 * process and back. A cache, and as old as the index: whoever learns that the archive has changed has to tell it (`changed`), and
 * what it does not have is read from the archive. It is saved with the index, since the same rows of the queue bring both up to date.
 */
export class DocumentsOnDisk {
  private table = DocumentTable.none()
  private opened: ReadonlyMap<string, SavedBytes> = new Map()
  /** What is in no file yet, by item. */
  private waiting = new Map<string, DocumentBytes>()
  private waitingBytes = 0
  /** What is read and, as far as is known, has not changed since. */
  private readonly underWay = new Set<Set<string>>()
  /** Up to which row the index is that was loaded, until what was saved with it is loaded too; null where nothing is to be. */
  private due: number | null = null
  /** What has changed before anything was loaded. */
  private lost = new Set<string>()
  /** Items that the archive has no more, while they may be in a file. */
  private readonly gone = new Set<string>()
  /** Nothing could be written: until the next start nothing more is taken in, and all else is read from the archive. */
  private isFull = false

  constructor(private readonly parts: DiskParts) {}

  /** Taken in since the last save. */
  unsaved = 0

  /** An index was loaded that is good up to this row: what was saved with it is right, but for what is told from now on. */
  expect(upTo: number | null): void {
    this.due = upTo
    this.lost = new Set()
  }

  /** Loads what was saved with the index that was loaded. Where there is none, or not of that index, it stays as it is. */
  async load(): Promise<void> {
    const { db, files } = this.parts
    const upTo = this.due
    if (upTo === null) return
    const saved = await readSavedBeside(db, files, 'documents', upTo)
    const table = saved === null ? null : DocumentTable.unpack(wholeOf(saved.main))
    // Meanwhile all may have changed.
    if (this.due !== upTo) return
    this.due = null
    if (saved === null || table === null) return
    this.opened = saved.parts
    this.table = table.with('', [], (file) => saved.parts.has(file))
    for (const id of this.lost) this.table.forget(id)
    this.lost = new Set()
  }

  /** These items have changed in the archive; `all`: any of them may have. */
  changed(ids: readonly string[] | 'all'): void {
    if (ids === 'all') {
      this.due = null
      this.table = DocumentTable.none()
      this.waiting.clear()
      this.waitingBytes = 0
      for (const fresh of this.underWay) fresh.clear()
      return
    }
    for (const id of ids) {
      if (this.due !== null) this.lost.add(id)
      this.table.forget(id)
      this.stopWaiting(id)
      for (const fresh of this.underWay) fresh.delete(id)
    }
  }

  /** Items with their texts, those of these that are here. */
  takeTexts(ids: readonly string[]): Map<string, FoundText> {
    return this.take(ids, false, ({ shown }) => textOfBytes(shown))
  }

  takeDocuments(ids: readonly string[]): Map<string, FoundDocument> {
    return this.take(ids, true, documentOfBytes)
  }

  /** Those of these items that are not here, as far as can be told without reading. */
  missing(ids: readonly string[]): string[] {
    return ids.filter((id) => !this.waiting.has(id) && !this.table.knows(id))
  }

  /** Called before these items are read from the archive; what it returns takes in what was read, without what has changed meanwhile. */
  reading(ids: readonly string[]): (found: Iterable<FoundDocument>) => Promise<void> {
    const fresh = new Set(ids)
    this.underWay.add(fresh)
    return async (found) => {
      this.underWay.delete(fresh)
      for (const id of ids) this.gone.add(id)
      for (const each of found) {
        this.gone.delete(each.item.id)
        if (fresh.has(each.item.id)) this.add(each)
      }
      if (this.waitingBytes < fileBytes) return
      // What is written stands in the table, which is loaded first.
      await this.load()
      await this.writeWaiting()
    }
  }

  /** Whether a save would take something from the disk that the archive has no more. */
  get hasGone(): boolean {
    return this.filesOfGone().size > 0
  }

  /** What is to be saved with the index. What the archive has no more is in none of its files. */
  async toSave(): Promise<SavedIndex> {
    await this.load()
    this.leaveFiles()
    if (this.waiting.size > 0) await this.writeWaiting()
    const { table, opened } = this
    const main = table.pack()
    const parts = new Map(table.files.map((file) => [file, () => wholeOf(opened.get(file))] as const))
    return { main, parts, items: table.size }
  }

  /** What it gave to be saved was saved. */
  saved(): void {
    this.unsaved = 0
    this.gone.clear()
  }

  private take<T extends { readonly item: Item }>(
    ids: readonly string[],
    whole: boolean,
    made: (bytes: DocumentBytes) => T,
  ): Map<string, T> {
    const found = new Map<string, T>()
    for (const id of ids) {
      const waiting = this.waiting.get(id)
      for (const bytes of waiting === undefined ? this.read(id, whole) : [waiting]) {
        if (bytes === tooLong) continue
        const one = made(bytes)
        // Two ids may have one hash.
        if (one.item.id === id) found.set(id, one)
      }
    }
    return found
  }

  private read(id: string, whole: boolean): DocumentBytes[] {
    return this.table.placesOf(id).flatMap((place) => {
      if (place.shownLength === 0) return []
      const file = this.opened.get(place.file)
      const shown = readPart(file, place.start, place.shownLength, place.shownSum)
      const rest = whole
        ? readPart(file, place.start + place.shownLength, place.restLength, place.restSum)
        : tooLong.rest
      if (shown !== null && rest !== null) return [{ shown, rest }]
      this.table.forget(id)
      return []
    })
  }

  private add(found: FoundDocument): void {
    if (this.isFull) return
    const { id } = found.item
    this.table.forget(id)
    this.stopWaiting(id)
    const bytes = found.document.text.length > longestText ? tooLong : bytesOfDocument(found)
    this.waiting.set(id, bytes)
    this.waitingBytes += bytesIn(bytes)
    this.unsaved += 1
  }

  private stopWaiting(id: string): void {
    this.waitingBytes -= bytesIn(this.waiting.get(id) ?? tooLong)
    this.waiting.delete(id)
  }

  /** Never rejects: where it cannot be written, all of it can be read from the archive as before. */
  private async writeWaiting(): Promise<void> {
    const { files, needRoom } = this.parts
    const { bytes, places } = laidOut([...this.waiting])
    const name = `${bytes.length.toString(36)}-${sumOfBytes(bytes).toString(36)}`
    try {
      if (!(await hasRoom(needRoom, bytes.length))) throw new Error('little room')
      await files.alone(() => files.write('documents', new Map([[name, () => bytes]])))
      this.opened = await files.open('documents')
      if (!this.opened.has(name)) throw new Error('It cannot be read')
    } catch {
      this.isFull = true
      this.waiting.clear()
      this.waitingBytes = 0
      return
    }
    // What has changed meanwhile waits no more, or is another.
    const still = places.filter(({ id, row }) => this.waiting.get(id) === row)
    for (const { id } of still) this.stopWaiting(id)
    this.table = this.table.with(name, still)
  }

  private filesOfGone(): Set<string> {
    return new Set([...this.gone].flatMap((id) => this.table.filesOf(id)))
  }

  /** Gives up files most of which is forgotten, or that hold what is gone from the archive, and small ones where there are many. */
  private leaveFiles(): void {
    const left = this.filesOfGone()
    const small: string[] = []
    for (const [file, used] of this.table.usedBytes()) {
      const length = this.opened.get(file)?.length ?? 0
      if (2 * used < length) left.add(file)
      else if (length < smallFile) small.push(file)
    }
    if (small.length > mostSmall) for (const file of small) left.add(file)
    if (left.size > 0) this.table = this.table.with('', [], (file) => !left.has(file))
  }
}

function bytesIn({ shown, rest }: DocumentBytes): number {
  return shown.length + rest.length
}

/** null where it cannot be read, or is damaged. */
function readPart(
  file: SavedBytes | undefined,
  start: number,
  length: number,
  sum: number,
): Uint8Array | null {
  const bytes = new Uint8Array(length)
  return file?.read(start, bytes) === true && sumOfBytes(bytes) === sum ? bytes : null
}

/** Documents one after the other, and where each is. */
function laidOut(rows: readonly (readonly [id: string, row: DocumentBytes])[]) {
  const bytes = new Uint8Array(rows.reduce((sum, [, row]) => sum + bytesIn(row), 0))
  let at = 0
  const places = rows.map(([id, row]) => {
    const { shown, rest } = row
    const start = at
    bytes.set(shown, start)
    bytes.set(rest, start + shown.length)
    at += bytesIn(row)
    const sums = { shownSum: sumOfBytes(shown), restSum: sumOfBytes(rest) }
    return { id, row, start, shownLength: shown.length, restLength: rest.length, ...sums }
  })
  return { bytes, places }
}

function wholeOf(saved: SavedBytes | undefined): Uint8Array {
  if (saved === undefined) return new Uint8Array()
  const bytes = saved.whole ?? new Uint8Array(saved.length)
  if (saved.whole === null && !saved.read(0, bytes)) return new Uint8Array()
  return bytes
}
