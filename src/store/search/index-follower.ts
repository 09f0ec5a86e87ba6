import type { Item } from '@/core/article/item'
import { DamagedBytes } from '@/core/index/lazy-bytes'
import type { SearchDocument } from '@/core/index/search-document'
import type { SearchIndex } from '@/core/index/search-index'
import type { ArchiveDatabase, QueueRow } from '../archive-database'
import type { FollowerEvents } from './follower-events'
import { isReplaced, readIndexCache, saveIndexCache, type SavedBeside, type SavedIndex } from './index-cache'
import { endOfQueue, itemsOfRows, readQueue } from './index-queue'
import { hasRoom } from '../room/has-room'
import type { PartFiles } from './part-files'
import type { LoadedAhead } from './read-ahead'
import { documentTables, readFoundDocuments, type FoundDocument } from './read-search-documents'

/** Read in one transaction. */
const itemsAtOnce = 25
/** Many items are taken in so many at once, which is faster; searches wait for that. */
const itemsOfBatch = 200
const rowsAtOnce = 500
const nothingBeside: SavedBeside = { names: null, documents: null }
const unheard = (): Promise<void> => Promise.resolve()

/**
 * Keeps a search index in step with the archive. The index is what the items, the queue and the saved index say;
 * killed at any moment, it comes back the same. One call at a time. `ahead`: what was loaded into the index already.
 */
export class IndexFollower {
  /** All queue rows up to this one are in the index; null where the index is not to be trusted. */
  private upTo: number | null = null
  private changes = 0
  private loaded: number | null = null
  private waiting = 0
  /** Items whose states were told, until they have been read. */
  private told = new Set<string>()
  /** Items that turned out to be damaged in the index, until they have been read. */
  private lost: string[] = []
  private ahead: Promise<LoadedAhead | null> | null

  constructor(
    private readonly db: ArchiveDatabase,
    private readonly index: SearchIndex,
    private readonly files: PartFiles,
    private readonly on: FollowerEvents,
    ahead: Promise<LoadedAhead | null> | null = null,
  ) {
    this.ahead = ahead
  }

  /** Items that are not yet taken in, as far as is known. */
  get pending(): number {
    return this.waiting
  }

  /** Items taken in since the index was last saved or loaded. */
  get unsaved(): number {
    return this.changes
  }

  /** Up to which row the saved index was good that was loaded; null where none was. */
  get loadedUpTo(): number | null {
    return this.loaded
  }

  /** Loads the saved index and brings it up to date; rebuilds it where it does not fit the archive. */
  async start(): Promise<void> {
    await this.follow()
    // To count 100,000 rows holds the database for as long as the first search takes.
    if ((await this.db.meta.get('archive'))?.items === this.index.size) return
    const items = await this.db.items.count()
    const step = this.upTo === null ? null : await readQueue(this.db, this.upTo, 1)
    const atEnd = step?.kind === 'rows' && step.rows.length === 0
    if (atEnd && items !== this.index.size) await this.rebuild()
  }

  /**
   * Takes in that these items have other states now, before the queue is read. The queue stays the truth: what was told may
   * come late, behind a later change that was read already, so that all of them are read when it is followed the next time.
   */
  restate(items: readonly Item[]): void {
    for (const item of items) {
      this.told.add(item.id)
      this.index.restate(item)
    }
  }

  /** Whether a row of the queue is about an item whose states were told and that has not been read since. */
  isTold({ scope, id }: Pick<QueueRow, 'scope' | 'id'>): boolean {
    return scope === 'item' && this.told.has(id)
  }

  /** Takes in what the queue holds, to its end, and what was told. */
  async follow(): Promise<void> {
    for (;;) {
      this.upTo ??= await this.reload()
      await this.takeLost()
      const told = this.told
      this.told = new Set()
      try {
        if (!(await this.followNext(this.upTo, told))) return
      } catch (error) {
        for (const id of told) this.told.add(id)
        throw error
      }
    }
  }

  /** What turned out to be damaged when it was needed is made again from its items, as they are now. */
  private async takeLost(): Promise<void> {
    this.lost.push(...this.index.takeLost())
    if (this.lost.length === 0) return
    this.on.repairs?.()
    await this.takeIn(this.lost)
    this.lost = []
  }

  /** Resolves to whether there may be more. */
  private async followNext(upTo: number, told: ReadonlySet<string>): Promise<boolean> {
    const { part, documents, heard } = await this.readNext(upTo, told)
    if (part.kind === 'missed') {
      this.upTo = null
      this.on.taken?.('all')
      return true
    }
    const last = part.rows.at(-1)
    if (last === undefined && told.size === 0) return false
    if (documents === null) {
      const items = await itemsOfRows(this.db, part.rows)
      await this.takeIn(items === 'all' ? await this.everyId() : [...new Set([...items, ...told])])
    } else {
      const found = [...documents.values()].flatMap((each) => each ?? [])
      this.hand([...documents.keys()], found)
      await heard(found)
    }
    this.on.taken?.(part.rows)
    this.upTo = last?.seq ?? upTo
    return last !== undefined
  }

  /**
   * The next rows, and with them the items that they are about where these are few: after a commit everybody reads, and a
   * second transaction would wait behind all of them. Of items that are gone there is null.
   */
  private async readNext(upTo: number, told: ReadonlySet<string>) {
    const { db } = this
    return db.transaction('r', [db.indexQueue, ...documentTables(db)], async () => {
      const part = await readQueue(db, upTo, rowsAtOnce)
      const rows = part.kind === 'rows' ? part.rows : []
      const ids = new Set([...told, ...rows.map(({ id }) => id)])
      const isFew = rows.every(({ scope }) => scope === 'item') && ids.size <= itemsAtOnce
      if (part.kind === 'missed' || !isFew || ids.size === 0) return { part, documents: null, heard: unheard }
      this.on.changed?.([...ids])
      const heard = this.on.reading?.([...ids]) ?? unheard
      const found = await readFoundDocuments(db, [...ids])
      return { part, documents: new Map(Array.from(ids, (id) => [id, found.get(id) ?? null])), heard }
    })
  }

  /** Makes the index anew from the items; resolves to their number. */
  async rebuild(): Promise<number> {
    this.upTo = null
    this.upTo = await this.build()
    await this.follow()
    return this.index.size
  }

  /**
   * Saves the index where it has changed, so that the next start need not make it again; not on a disk that is almost full,
   * which has better use for its room.
   *
   * @param beside what stands beside it, where that has come as far
   * @returns whether it was saved
   */
  async save(beside: SavedBeside = nothingBeside): Promise<boolean> {
    const isOther = this.changes > 0 || beside.names !== null || beside.documents !== null
    if (this.upTo === null || !isOther || !(await hasRoom(this.on.needRoom, 0))) return false
    // What was only told is not saved as if it had been read.
    if (this.told.size > 0) return false
    this.index.compact()
    const saved = { ...this.index.save(), upTo: this.upTo, items: this.index.size }
    // Without what turned out to be damaged it would pass for whole.
    if (this.index.hasLost || this.lost.length > 0) return false
    const outcome = await this.write(saved, beside)
    if (outcome.kind === 'saved') this.changes = 0
    else if (outcome.kind === 'missed') this.upTo = null
    else if (outcome.kind !== 'damaged') this.on.problem(outcome.message)
    return outcome.kind === 'saved'
  }

  private async write(saved: SavedIndex & { readonly upTo: number }, beside: SavedBeside) {
    try {
      return await saveIndexCache(this.db, this.files, saved, beside)
    } catch (error) {
      // What is lost by that is taken in again, and saved then.
      if (error instanceof DamagedBytes) return { kind: 'damaged' } as const
      throw error
    }
  }

  /** Resolves to the last queue row that the index covers then. */
  private async reload(): Promise<number> {
    this.on.changed?.('all')
    const saved = await readIndexCache(this.db, this.files, await this.loadedAhead())
    if (saved === null) return this.build()
    const outcome = 'outcome' in saved ? saved.outcome : this.index.load(saved.main, saved.parts)
    const isLess = outcome.kind === 'refused' || outcome.missing.length > 0
    // Another window saved while it was read, and what it had named is gone.
    if (isLess && (await isReplaced(this.db, saved))) return this.reload()
    if (outcome.kind === 'refused' || this.index.size !== saved.items) {
      this.on.repairs?.()
      return this.build()
    }
    this.changes = 0
    this.loaded = saved.upTo
    await this.on.loaded?.()
    if (outcome.missing.length > 0) this.on.repairs?.()
    // A damaged part is made again from its items alone, as they are now.
    await this.takeIn(outcome.missing)
    return saved.upTo
  }

  /** Once: later, the index is another one. */
  private async loadedAhead(): Promise<LoadedAhead | null> {
    const { ahead } = this
    this.ahead = null
    return ahead
  }

  /** Rows that come in while it works are followed afterwards, on top of what was read later than they say. */
  private async build(): Promise<number> {
    const { ids, end } = await this.db.transaction('r', [this.db.items, this.db.indexQueue], async () => ({
      ids: await this.db.items.toCollection().primaryKeys(),
      end: await endOfQueue(this.db),
    }))
    this.index.clear()
    this.loaded = null
    this.on.changed?.('all')
    await this.on.loaded?.()
    await this.takeIn(ids)
    // Also an empty index is worth saving: it says up to where the queue is covered.
    this.changes = Math.max(1, this.changes)
    return end
  }

  private async everyId(): Promise<string[]> {
    const ids = await this.db.items.toCollection().primaryKeys()
    return [...new Set([...ids, ...this.index.ids()])]
  }

  private async takeIn(ids: readonly string[]): Promise<void> {
    this.waiting = ids.length
    let batch: FoundDocument[] = []
    let taken: string[] = []
    const hand = (): void => {
      this.waiting -= taken.length
      this.hand(taken, batch)
      batch = []
      taken = []
    }
    try {
      for (let at = 0; at < ids.length; at += itemsAtOnce) {
        if (at > 0) await this.on.pause()
        const portion = ids.slice(at, at + itemsAtOnce)
        this.on.changed?.(portion)
        const heard = this.on.reading?.(portion) ?? unheard
        const found = [...(await readFoundDocuments(this.db, portion)).values()]
        batch.push(...found)
        taken.push(...portion)
        await heard(found)
        if (batch.length >= itemsOfBatch) hand()
      }
      hand()
    } finally {
      this.waiting = 0
    }
  }

  /** Gives the index what was read of these items; the others of them are gone. */
  private hand(ids: readonly string[], found: readonly FoundDocument[]): void {
    const documents = found.map(({ document }): SearchDocument => document)
    const there = new Set(documents.map(({ id }) => id))
    for (const id of ids) if (!there.has(id)) this.index.remove(id)
    this.index.upsert(documents)
    this.changes += ids.length
    this.on.progress()
  }
}
