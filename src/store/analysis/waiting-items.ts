import type { Diff } from '@/core/history/diff'
import type { ArchiveDatabase } from '../archive-database'
import { allKeysInPortions } from '../queries/all-keys-in-portions'
import { oldestFirst } from '../queries/oldest-first'

/** Commits that are looked through; after more of them all items are. */
const mostCommits = 200
/** Commits between two notes of how far all is analysed: one with each would be a write more for each star. */
const noteEvery = 100

/** A row of `meta` beside the archive's own. */
interface Analysed {
  readonly key: 'analysed'
  readonly engine: string
  /** Items that were last touched up to this place in history have an analysis by this engine. */
  readonly upTo: number
}

const table = (db: ArchiveDatabase) => db.table<Analysed, string>('meta')

/**
 * Tells which items have no analysis by this engine. Keys only, and of those items alone that commits have touched since all
 * were analysed, also before the last start: each star that a person gives asks for it, and to look through 100,000 items
 * held up the answer to the next key for seconds.
 */
export class WaitingItems {
  /** Place in history up to which the items were looked through; null: none were. */
  #upTo: number | null = null
  /** That up to which all is analysed, as it is noted in the archive; null: it is not, or not known. */
  #noted: number | null = null

  constructor(
    readonly db: ArchiveDatabase,
    readonly engine: string,
  ) {}

  /** Ids of items that wait since the last time, oldest first; the first time, and after `forget`, all that wait. */
  async next(): Promise<string[]> {
    const { db } = this
    const last = (await db.history.orderBy(':id').lastKey()) as number | undefined
    this.#noted ??= await this.#readNote()
    const from = this.#upTo ?? this.#noted
    const touched = from === null ? null : await this.#touchedSince(from, last ?? 0)
    const waiting = touched === null ? await this.#among(null) : await this.#among(touched)
    this.#upTo = last ?? 0
    return oldestFirst(db, waiting)
  }

  /** The next time all that waits is told again: for who has not worked off what was told. */
  forget(): void {
    this.#upTo = null
  }

  /** Notes, where it is worth it, how far all is analysed: for who has worked off all that was told. */
  async worked(): Promise<void> {
    const upTo = this.#upTo
    if (upTo === null || (this.#noted !== null && upTo - this.#noted < noteEvery)) return
    await table(this.db).put({ key: 'analysed', engine: this.engine, upTo })
    this.#noted = upTo
  }

  async #readNote(): Promise<number | null> {
    const row = await table(this.db).get('analysed')
    return row?.engine === this.engine ? row.upTo : null
  }

  async #touchedSince(from: number, to: number): Promise<ReadonlySet<string> | null> {
    if (to - from > mostCommits) return null
    const entries = await this.db.history.where(':id').between(from, to, false, true).toArray()
    return new Set(entries.flatMap(({ diff }) => touchedItems(diff)))
  }

  async #among(ids: ReadonlySet<string> | null): Promise<ReadonlySet<string>> {
    const { db, engine } = this
    if (ids?.size === 0) return ids
    const waiting = new Set(ids ?? (await allKeysInPortions(db.items)))
    const analysed =
      ids === null
        ? await allKeysInPortions(db.analyses)
        : await db.analyses
            .where(':id')
            .anyOf(Array.from(ids, (id) => [id, engine]))
            .primaryKeys()
    for (const [itemId, by] of analysed) if (by === engine) waiting.delete(itemId)
    return waiting
  }
}

const touchedItems = ({ items }: Diff): string[] =>
  items === undefined ? [] : [...items.added, ...items.updated.map(([, to]) => to)].map(({ id }) => id)
