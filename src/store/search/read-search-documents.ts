import type { Item } from '@/core/article/item'
import { makeSearchDocument } from '@/core/index/make-search-document'
import type { SearchDocument } from '@/core/index/search-document'
import type { ArchiveDatabase } from '../archive-database'
import { newestAnalysis } from '../queries/newest-analysis'
import { knownBook } from './known-book'

export interface FoundDocument {
  readonly item: Item
  readonly document: SearchDocument
}

/** What these items can be found by, read at one moment. Items that are not there are left out. */
export async function readSearchDocuments(
  db: ArchiveDatabase,
  ids: readonly string[],
): Promise<Map<string, SearchDocument>> {
  const found = await readFoundDocuments(db, ids)
  return new Map([...found].map(([id, { document }]) => [id, document]))
}

/** The same, with the items. */
export async function readFoundDocuments(
  db: ArchiveDatabase,
  ids: readonly string[],
): Promise<Map<string, FoundDocument>> {
  const tables = [
    db.items,
    db.texts,
    db.annotations,
    db.analyses,
    db.tags,
    db.collections,
    db.entities,
    db.meta,
  ]
  return db.transaction('r', tables, async () => {
    const items = (await db.items.bulkGet([...ids])).filter((item) => item !== undefined)
    const texts = await db.texts.bulkGet(items.map((item) => item.textId))
    const tags = new Map((await db.tags.toArray()).map((tag) => [tag.id, tag]))
    const collections = new Map((await db.collections.toArray()).map((each) => [each.id, each]))
    const book = await knownBook(db)
    const found = await Promise.all(
      items.map(async (item, place): Promise<FoundDocument> => {
        const annotations = await db.annotations.where('itemId').equals(item.id).sortBy('created')
        const analysis = await newestAnalysis(db, item)
        const text = texts[place]?.text ?? ''
        return {
          item,
          document: makeSearchDocument({ item, text, annotations, analysis, tags, collections, book }),
        }
      }),
    )
    return new Map(found.map((each) => [each.item.id, each]))
  })
}
