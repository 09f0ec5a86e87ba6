import Dexie from 'dexie'
import type { ArchiveDatabase } from '../archive-database'

/** How much of the archive a decision about some keys is about. */
export interface EntityReach {
  readonly mentions: number
  readonly quotes: number
  /** Each item once. */
  readonly items: number
}

export async function entityReach(db: ArchiveDatabase, keys: readonly string[]): Promise<EntityReach> {
  const tallies = (await db.tallies.bulkGet([...keys])).filter((row) => row !== undefined)
  const items = new Set<string>()
  for (const { key } of tallies) {
    const range = db.postings.where('[key+itemId]').between([key, Dexie.minKey], [key, Dexie.maxKey])
    // With one key alone no item can come twice.
    if (tallies.length > 1) for (const [, itemId] of await range.primaryKeys()) items.add(itemId)
  }
  return {
    mentions: tallies.reduce((sum, row) => sum + row.mentions, 0),
    quotes: tallies.reduce((sum, row) => sum + row.quotes, 0),
    items: tallies.length === 1 ? (tallies[0]?.items ?? 0) : items.size,
  }
}
