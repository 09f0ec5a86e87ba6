import type { SearchAnswer, SearchGroup, SearchHit } from '@/core/index/search-hit'
import type { FoundItem, SearchOptions } from '@/core/index/search-index'
import { cutExcerpt } from '@/core/query/cut-excerpt'
import { explainHit } from '@/core/query/explain-hit'
import { parseQuery } from '@/core/query/parse-query'
import { positiveWords } from '@/core/query/positive-words'
import type { ParsedQuery } from '@/core/query/query-node'
import type { ArchiveDatabase } from '../archive-database'
import { askedIndex, type SearchIndexes } from './asked-index'
import { createDocumentReader, type DocumentReader } from './document-reader'
import { findNames, findNotes } from './find-aside'
import { findParts } from './find-parts'
import type { FoundPage } from './found-page'

export type SearchQuestion = Pick<SearchOptions, 'offset' | 'limit' | 'sort' | 'preview'> & {
  readonly query: string
  /** `YYYY-MM-DD` on the clock of the person. */
  readonly today: string
  /** Words are also found in their other English forms. */
  readonly stems: boolean
  /** Each hit says why it stands where it does. */
  readonly explain: boolean
}

interface Reading {
  readonly db: ArchiveDatabase
  readonly read: DocumentReader
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
  const hasGroups = parsed.type === null && options.offset === 0 && positiveWords(parsed.node).length > 0
  const reading = { db, read: createDocumentReader(db) }
  const [page, groups] = await Promise.all([
    findPage(reading, indexes, parsed, asked),
    hasGroups ? findGroups(reading, indexes, parsed, asked) : [],
  ])
  return { ...page, groups, type: parsed.type, sort, notices: parsed.notices }
}

async function findPage(
  { db, read }: Reading,
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
      return findParts(read, indexes.items, { parsed, kind: parsed.type }, options)
    case 'article':
    case null:
      return findArticles(read, indexes, parsed, options)
  }
}

async function findArticles(
  read: DocumentReader,
  indexes: SearchIndexes,
  parsed: ParsedQuery,
  options: AskedOptions,
): Promise<FoundPage> {
  const asked = askedIndex(indexes, parsed)
  const { found, total, isPreview } = asked.index.search(asked.parsed, options)
  return {
    hits: await articleHits(read, found, parsed, options.explain),
    taken: found.length,
    total,
    isPreview,
  }
}

async function articleHits(
  read: DocumentReader,
  found: readonly FoundItem[],
  parsed: ParsedQuery,
  explain: boolean,
): Promise<SearchHit[]> {
  const documents = await read(found.map(({ id }) => id))
  return found.flatMap(({ id, score }) => {
    const document = documents.get(id)
    if (document === undefined) return []
    const why = explain ? explainHit(document, parsed.node) : ''
    const cut = cutExcerpt(document, parsed.node)
    return [{ kind: 'article', key: id, itemId: id, title: '', score, why, ...cut }]
  })
}

async function findGroups(
  { db, read }: Reading,
  indexes: SearchIndexes,
  parsed: ParsedQuery,
  options: AskedOptions,
): Promise<SearchGroup[]> {
  const few = { ...options, limit: ofGroup }
  const kinds = ['name', 'note', 'quote', 'comment'] as const
  const pages = await Promise.all([
    findNames(db, indexes, parsed, few),
    findNotes(db, indexes, parsed, few),
    findParts(read, indexes.items, { parsed, kind: 'quote' }, few),
    findParts(read, indexes.items, { parsed, kind: 'comment' }, few),
  ])
  return pages
    .map(({ total, hits }, place): SearchGroup => ({
      kind: kinds[place] ?? 'article',
      total,
      hits: hits.slice(0, ofGroup),
    }))
    .filter(({ hits }) => hits.length > 0)
}
