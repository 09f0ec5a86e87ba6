import type { SearchIndex } from '@/core/index/search-index'
import { likeQuery } from '@/core/query/like-query'
import type { ArchiveDatabase } from '../archive-database'
import { readSearchDocuments } from './read-search-documents'

/** Words of the query: fewer find too much, more take too long. */
const mostWords = 12

/** The query that finds what is like these articles, or, where `text` is not empty, like that; '' where nothing is. */
export async function likeThese(
  db: ArchiveDatabase,
  index: SearchIndex,
  { itemIds, text }: { readonly itemIds: readonly string[]; readonly text: string },
): Promise<string> {
  if (text !== '') return likeQuery(index.tellingWords([{ title: '', text }], mostWords), itemIds)
  const documents = await readSearchDocuments(db, itemIds)
  return likeQuery(index.tellingWords([...documents.values()], mostWords), itemIds)
}
