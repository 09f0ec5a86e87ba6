import type { Diff } from '@/core/history/diff'
import type { ArchiveDatabase } from '../archive-database'
import { allKeysInPortions } from '../queries/all-keys-in-portions'
import { oldestFirst } from '../queries/oldest-first'

/** Commits that are looked through; after more of them all items are. */
const mostCommits = 200

/**
 * Tells which items have no analysis by this engine. Keys only: at first of all items, later of those that commits have
 * touched since, since each star that a person gives asks for it, and to look through 100,000 items each time held up the
 * answer to the next key for seconds.
 */
export class WaitingItems {
  /** Place in history up to which the items were looked through; null: none were. */
  #upTo: number | null = null

  constructor(
    readonly db: ArchiveDatabase,
    readonly engine: string,
  ) {}

  /** Ids of items that wait since the last time, oldest first; the first time, and after `forget`, of all that wait. */
  async next(): Promise<string[]> {
    const { db } = this
    const last = (await db.history.orderBy(':id').lastKey()) as number | undefined
    const from = this.#upTo
    const touched = from === null ? null : await this.#touchedSince(from, last ?? 0)
    const waiting = touched === null ? await this.#among(null) : await this.#among(touched)
    this.#upTo = last ?? 0
    return oldestFirst(db, waiting)
  }

  /** The next time all items are looked through: for who has not worked off what was told. */
  forget(): void {
    this.#upTo = null
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
