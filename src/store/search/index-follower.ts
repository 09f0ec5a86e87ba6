import type { SearchDocument } from '@/core/index/search-document'
import type { SearchIndex } from '@/core/index/search-index'
import type { ArchiveDatabase, QueueRow } from '../archive-database'
import { readIndexCache, saveIndexCache } from './index-cache'
import { endOfQueue, itemsOfRows, readQueue } from './index-queue'
import { LittleRoom } from '../room/little-room'
import type { NeedRoom } from '../room/need-room'
import { readSearchDocuments } from './read-search-documents'

export interface FollowerEvents {
  /** Called between portions of work: searches are answered while it waits. */
  readonly pause: () => Promise<void>
  /** Something was taken in; `pending` has changed. */
  readonly progress: () => void
  /** These rows were taken in; `all`: rows may have been missed. */
  readonly taken?: (rows: readonly QueueRow[] | 'all') => void
  /** What was saved of the index is in it; more only comes by being taken in. */
  readonly loaded?: () => void
  /** These items have changed in the archive, and the index is about to follow; `all`: any may have. */
  readonly changed?: (ids: readonly string[] | 'all') => void
  /** The saved index is damaged: what is lost of it is made again from the items. */
  readonly repairs?: () => void
  /** Asked before the index is saved; absent where nobody saves it. */
  readonly needRoom?: NeedRoom
  /** Something went wrong that leaves search working. */
  readonly problem: (message: string) => void
}

/** Read in one transaction. */
const itemsAtOnce = 25
/** Many items are taken in so many at once, which is faster; searches wait for that. */
const itemsOfBatch = 200
const rowsAtOnce = 500

/**
 * Keeps a search index in step with the archive. The index is what the items, the queue and the saved index say;
 * killed at any moment, it comes back the same. One call at a time.
 */
export class IndexFollower {
  /** All queue rows up to this one are in the index; null where the index is not to be trusted. */
  private upTo: number | null = null
  private changes = 0
  private waiting = 0

  constructor(
    private readonly db: ArchiveDatabase,
    private readonly index: SearchIndex,
    private readonly on: FollowerEvents,
  ) {}

  /** Items that are not yet taken in, as far as is known. */
  get pending(): number {
    return this.waiting
  }

  /** Items taken in since the index was last saved or loaded. */
  get unsaved(): number {
    return this.changes
  }

  /** Loads the saved index and brings it up to date; rebuilds it where it does not fit the archive. */
  async start(): Promise<void> {
    await this.follow()
    const items = await this.db.items.count()
    const step = this.upTo === null ? null : await readQueue(this.db, this.upTo, 1)
    const atEnd = step?.kind === 'rows' && step.rows.length === 0
    if (atEnd && items !== this.index.size) await this.rebuild()
  }

  /** Takes in what the queue holds, to its end. */
  async follow(): Promise<void> {
    for (;;) {
      this.upTo ??= await this.reload()
      const part = await readQueue(this.db, this.upTo, rowsAtOnce)
      if (part.kind === 'missed') {
        this.upTo = null
        this.on.taken?.('all')
        continue
      }
      const last = part.rows.at(-1)
      if (last === undefined) return
      const items = await itemsOfRows(this.db, part.rows)
      await this.takeIn(items === 'all' ? await this.everyId() : [...items])
      this.on.taken?.(part.rows)
      this.upTo = last.seq
    }
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
   */
  async save(): Promise<void> {
    if (this.upTo === null || this.changes === 0 || !(await this.hasRoom())) return
    this.index.compact()
    const saved = this.index.save()
    const outcome = await saveIndexCache(this.db, { upTo: this.upTo, items: this.index.size, ...saved })
    if (outcome.kind === 'saved') this.changes = 0
    else if (outcome.kind === 'missed') this.upTo = null
    else this.on.problem(outcome.message)
  }

  private async hasRoom(): Promise<boolean> {
    try {
      await this.on.needRoom?.(0)
      return true
    } catch (error) {
      if (error instanceof LittleRoom) return false
      throw error
    }
  }

  /** Resolves to the last queue row that the index covers then. */
  private async reload(): Promise<number> {
    this.on.changed?.('all')
    const saved = await readIndexCache(this.db, (main) => this.index.partsOf(main))
    if (saved === 'damaged') this.on.repairs?.()
    if (saved === 'damaged' || saved === null) return this.build()
    const outcome = this.index.load(saved.main, saved.parts)
    if (outcome.kind === 'refused' || this.index.size !== saved.items) {
      this.on.repairs?.()
      return this.build()
    }
    this.changes = 0
    this.on.loaded?.()
    if (outcome.missing.length > 0) this.on.repairs?.()
    // A damaged part is made again from its items alone, as they are now.
    await this.takeIn(outcome.missing)
    return saved.upTo
  }

  /** Rows that come in while it works are followed afterwards, on top of what was read later than they say. */
  private async build(): Promise<number> {
    const { ids, end } = await this.db.transaction('r', [this.db.items, this.db.indexQueue], async () => ({
      ids: await this.db.items.toCollection().primaryKeys(),
      end: await endOfQueue(this.db),
    }))
    this.index.clear()
    this.on.changed?.('all')
    this.on.loaded?.()
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
    let batch: SearchDocument[] = []
    let taken = 0
    const hand = (): void => {
      this.index.upsert(batch)
      batch = []
      this.changes += taken
      this.waiting -= taken
      taken = 0
      this.on.progress()
    }
    try {
      for (let at = 0; at < ids.length; at += itemsAtOnce) {
        if (at > 0) await this.on.pause()
        const portion = ids.slice(at, at + itemsAtOnce)
        this.on.changed?.(portion)
        const documents = await readSearchDocuments(this.db, portion)
        for (const id of portion) if (!documents.has(id)) this.index.remove(id)
        batch.push(...documents.values())
        taken += portion.length
        if (batch.length >= itemsOfBatch) hand()
      }
      hand()
    } finally {
      this.waiting = 0
    }
  }
}
