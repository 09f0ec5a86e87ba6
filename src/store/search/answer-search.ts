import type { SearchAnswer, SearchGroup, SearchHit } from '@/core/index/search-hit'
import type { FoundItem, SearchOptions } from '@/core/index/search-index'
import { cutExcerpt } from '@/core/query/cut-excerpt'
import { explainHit } from '@/core/query/explain-hit'
import { parseQuery } from '@/core/query/parse-query'
import { positiveWords } from '@/core/query/positive-words'
import type { ParsedQuery } from '@/core/query/query-node'
import type { ArchiveDatabase } from '../archive-database'
import { askedIndex, type SearchIndexes } from './asked-index'
import { findNames, findNotes } from './find-aside'
import { findParts } from './find-parts'
import type { FoundPage } from './found-page'
import { readSearchDocuments } from './read-search-documents'

export type SearchQuestion = Pick<SearchOptions, 'offset' | 'limit' | 'sort' | 'preview'> & {
  readonly query: string
  /** `YYYY-MM-DD` on the clock of the person. */
  readonly today: string
  /** Words are also found in their other English forms. */
  readonly stems: boolean
  /** Each hit says why it stands where it does. */
  readonly explain: boolean
}

type AskedOptions = SearchOptions & { readonly explain: boolean }

/** So many of each kind stand beside the articles. */
const ofGroup = 3

/** Finds, and cuts for each hit the words that show why. What is gone by then is left out of `hits`. */
export async function answerSearch(
  db: ArchiveDatabase,
  indexes: SearchIndexes,
  { query, today, stems, explain, ...options }: SearchQuestion,
): Promise<Omit<SearchAnswer, 'pending'>> {
  const parsed = parseQuery(query, today, stems)
  const sort = parsed.sort ?? options.sort
  const asked = { ...options, sort, includeTrash: false, explain }
  const page = await findPage(db, indexes, parsed, asked)
  const hasGroups = parsed.type === null && options.offset === 0 && positiveWords(parsed.node).length > 0
  const groups = hasGroups ? await findGroups(db, indexes, parsed, asked) : []
  return { ...page, groups, type: parsed.type, sort, notices: parsed.notices }
}

async function findPage(
  db: ArchiveDatabase,
  indexes: SearchIndexes,
  parsed: ParsedQuery,
  options: AskedOptions,
): Promise<FoundPage> {
  switch (parsed.type) {
    case 'note':
      return findNotes(db, indexes, parsed, options)
    case 'name':
      return findNames(db, indexes, parsed, options)
    case 'quote':
    case 'comment':
      return findParts(db, indexes.items, { parsed, kind: parsed.type }, options)
    case 'article':
    case null:
      return findArticles(db, indexes, parsed, options)
  }
}

async function findArticles(
  db: ArchiveDatabase,
  indexes: SearchIndexes,
  parsed: ParsedQuery,
  options: AskedOptions,
): Promise<FoundPage> {
  const asked = askedIndex(indexes, parsed)
  const { found, total, isPreview } = asked.index.search(asked.parsed, options)
  return {
    hits: await articleHits(db, found, parsed, options.explain),
    taken: found.length,
    total,
    isPreview,
  }
}

async function articleHits(
  db: ArchiveDatabase,
  found: readonly FoundItem[],
  parsed: ParsedQuery,
  explain: boolean,
): Promise<SearchHit[]> {
  const documents = await readSearchDocuments(
    db,
    found.map(({ id }) => id),
  )
  return found.flatMap(({ id, score }) => {
    const document = documents.get(id)
    if (document === undefined) return []
    const why = explain ? explainHit(document, parsed.node) : ''
    const cut = cutExcerpt(document, parsed.node)
    return [{ kind: 'article', key: id, itemId: id, title: '', score, why, ...cut }]
  })
}

async function findGroups(
  db: ArchiveDatabase,
  indexes: SearchIndexes,
  parsed: ParsedQuery,
  options: AskedOptions,
): Promise<SearchGroup[]> {
  const few = { ...options, limit: ofGroup }
  const pages = [
    { kind: 'name', page: await findNames(db, indexes, parsed, few) },
    { kind: 'note', page: await findNotes(db, indexes, parsed, few) },
    { kind: 'quote', page: await findParts(db, indexes.items, { parsed, kind: 'quote' }, few) },
    { kind: 'comment', page: await findParts(db, indexes.items, { parsed, kind: 'comment' }, few) },
  ] as const
  return pages
    .filter(({ page }) => page.hits.length > 0)
    .map(({ kind, page }) => ({ kind, total: page.total, hits: page.hits.slice(0, ofGroup) }))
}
