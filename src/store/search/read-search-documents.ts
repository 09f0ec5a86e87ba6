import type { Item } from '@/core/article/item'
import { makeSearchDocument } from '@/core/index/make-search-document'
import type { SearchDocument } from '@/core/index/search-document'
import type { ArchiveDatabase } from '../archive-database'
import { newestAnalyses } from '../queries/newest-analyses'
import { knownNaming, namingTables } from './known-naming'

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

/** What these are read from. */
export function documentTables(db: ArchiveDatabase) {
  return [db.items, db.texts, db.annotations, db.analyses, ...namingTables(db)]
}

/** The same, with the items. */
export async function readFoundDocuments(
  db: ArchiveDatabase,
  ids: readonly string[],
): Promise<Map<string, FoundDocument>> {
  return db.transaction('r', documentTables(db), async () => {
    // All at once, as far as one does not need the other: to wait costs more than to read.
    const [rows, naming, annotationRows] = await Promise.all([
      db.items.bulkGet([...ids]),
      knownNaming(db),
      Promise.all(ids.map((itemId) => db.annotations.where('itemId').equals(itemId).sortBy('created'))),
    ])
    const annotationsOf = new Map(ids.map((id, place) => [id, annotationRows[place] ?? []]))
    const there = rows.filter((item) => item !== undefined)
    const [texts, analyses] = await Promise.all([
      db.texts.bulkGet(there.map(({ textId }) => textId)),
      newestAnalyses(db, there),
    ])
    const found = there.map((item, at): FoundDocument => {
      const annotations = annotationsOf.get(item.id) ?? []
      const text = texts[at]?.text ?? ''
      const sources = { item, text, annotations, analysis: analyses[at] ?? null, ...naming }
      return { item, document: makeSearchDocument(sources) }
    })
    return new Map(found.map((each) => [each.item.id, each]))
  })
}
