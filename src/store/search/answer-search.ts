import type { SearchAnswer, SearchHit } from '@/core/index/search-hit'
import type { SearchIndex, SearchOptions } from '@/core/index/search-index'
import { cutExcerpt } from '@/core/query/cut-excerpt'
import { parseQuery } from '@/core/query/parse-query'
import type { ArchiveDatabase } from '../archive-database'
import { readSearchDocuments } from './read-search-documents'

export type SearchQuestion = Pick<SearchOptions, 'offset' | 'limit' | 'sort' | 'preview'> & {
  readonly query: string
  /** `YYYY-MM-DD` on the clock of the person. */
  readonly today: string
}

/** Finds, and cuts for each hit the words that show why. Items that are gone by then are left out of `hits`. */
export async function answerSearch(
  db: ArchiveDatabase,
  index: SearchIndex,
  { query, today, ...options }: SearchQuestion,
): Promise<Omit<SearchAnswer, 'pending'>> {
  const parsed = parseQuery(query, today)
  const sort = parsed.sort ?? options.sort
  const { found, total, isPreview } = index.search(parsed, { ...options, sort, includeTrash: false })
  const documents = await readSearchDocuments(
    db,
    found.map(({ id }) => id),
  )
  const hits: SearchHit[] = []
  for (const { id, score } of found) {
    const document = documents.get(id)
    if (document !== undefined) hits.push({ itemId: id, score, ...cutExcerpt(document, parsed.node) })
  }
  return { hits, total, isPreview, sort, notices: parsed.notices }
}
