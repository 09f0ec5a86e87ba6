import type { Item } from '@/core/article/item'
import type { ArchiveDatabase } from '../archive-database'
import type { KnownPages } from './known-pages'
import { itemsOfPage } from '../queries/items-of-page'

export interface RecordMarks {
  /** `Item.foreign`; '' for none. */
  readonly foreign: string
  /** '' for none. */
  readonly url: string
  /** Of the canonical text; '' for none. */
  readonly textSha256: string
}

/** An item that a record looks the same as. */
export interface KnownItem {
  readonly item: Item
  /** What both have in common, the surest first. `export`: another record of its page was joined to the item. */
  readonly by: 'record' | 'page' | 'export' | 'text' | 'near'
}

/**
 * The archived item that is most surely the same; one outside the trash before one in it. null: none. Asks nothing but the
 * tables of items and texts.
 */
export async function knownItem(
  db: ArchiveDatabase,
  { foreign, url, textSha256 }: RecordMarks,
  known: Pick<KnownPages, 'has'>,
): Promise<KnownItem | null> {
  const [records, pages, texts] = await Promise.all([
    foreign === '' ? [] : db.items.where('foreign').equals(foreign).toArray(),
    url !== '' && known.has(url) ? itemsOfPage(db, url) : [],
    textSha256 === '' ? [] : itemsOfText(db, textSha256),
  ])
  const alike: KnownItem[] = [
    ...records.map((item) => ({ item, by: 'record' as const })),
    ...pages.map((item) => ({ item, by: 'page' as const })),
    ...texts.map((item) => ({ item, by: 'text' as const })),
  ]
  return alike.find(({ item }) => item.trashed === 0) ?? alike[0] ?? null
}

/**
 * The first that had the text comes first: a record that was found in it is found there again, also where another item has
 * got the same text since. In the order of ids it moved to that one, with its marks.
 */
async function itemsOfText(db: ArchiveDatabase, sha256: string): Promise<Item[]> {
  const texts = await db.texts.where('sha256').equals(sha256).sortBy('made')
  const items = await db.items.bulkGet(texts.map(({ itemId }) => itemId))
  return items.filter((item) => item !== undefined)
}
