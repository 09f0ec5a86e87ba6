import MiniSearch, { type AsPlainObject, type MatchInfo, type Options } from 'minisearch'
import type { QueryNode, WordField, WordsNode } from '../query/query-node'
import { tokenise } from '../query/tokenise'
import { evaluateQuery, type IndexReader, type WordsCandidate } from './evaluate-query'
import { packIndex, unpackIndex, type TextCodec } from './index-bytes'
import { indexEntry, indexFields, type IndexEntry, type IndexField } from './index-entry'
import { rankFound } from './rank-found'
import type { SearchDocument } from './search-document'
import { indexFormat, type SearchIndex, type SearchPage, type TextsOf } from './search-index'

type IndexedWords = Record<IndexField | 'id', string>

const options: Options<IndexedWords> = {
  fields: [...indexFields],
  idField: 'id',
  tokenize: (text) => tokenise(text).map((token) => token.term),
  processTerm: (term) => term,
  // Done by `compact`, at a time of our choosing: it blocks, and changes scores.
  autoVacuum: false,
}
const boost: Partial<Record<IndexField, number>> = {
  title: 3,
  tag: 2,
  comment: 1.5,
  entity: 1.2,
  speaker: 1.2,
}

/** So many words of a phrase are looked up. */
const termsOfPhrase = 24

/** A `SearchIndex` over MiniSearch, with what filters need beside it. Good for some 10,000 items. */
export function createMiniSearchIndex(textsOf: TextsOf, codec: TextCodec): SearchIndex {
  let words = new MiniSearch(options)
  let entries = new Map<string, IndexEntry>()
  const reader: IndexReader = {
    get entries() {
      return entries
    },
    candidates: (node) => wordsCandidates(words, node),
    textsOf,
  }
  const clear = (): void => {
    words = new MiniSearch(options)
    entries = new Map()
  }
  return {
    get size() {
      return entries.size
    },
    upsert: (doc) => {
      const entry = indexEntry(doc)
      const earlier = entries.get(doc.id)
      entries.set(doc.id, entry)
      if (earlier?.print === entry.print) return
      if (earlier !== undefined) words.discard(doc.id)
      words.add(indexedWords(doc, entry))
    },
    remove: (id) => {
      if (entries.delete(id)) words.discard(id)
    },
    ids: () => [...entries.keys()],
    clear,
    search: async (query, { offset, limit, sort, includeTrash }): Promise<SearchPage> => {
      if (query.node === null) return { found: [], total: 0 }
      const scores = await evaluateQuery(query.node, null, reader)
      const withTrash = includeTrash || asksForTrash(query.node)
      const ranked = rankFound(scores, entries, sort, withTrash)
      return { found: ranked.slice(offset, offset + limit), total: ranked.length }
    },
    compact: async () => {
      // One batch: changes in the middle of a clean-up are not foreseen by the library's iteration.
      if (words.dirtCount > 0) await words.vacuum({ batchSize: Infinity, batchWait: 0 })
    },
    save: () => {
      const saved: SavedIndex = { entries: [...entries.values()], words: words.toJSON() }
      return packIndex(JSON.stringify(saved), indexFormat, codec)
    },
    load: (bytes) => {
      clear()
      const text = unpackIndex(bytes, indexFormat, codec)
      if (text === null) return false
      // The checksum holds, so these are our own words: no need to check their shape.
      const saved = JSON.parse(text) as SavedIndex
      words = MiniSearch.loadJS(saved.words, options)
      entries = new Map(saved.entries.map((entry) => [entry.id, entry]))
      return true
    },
  }
}

interface SavedIndex {
  readonly entries: readonly IndexEntry[]
  readonly words: AsPlainObject
}

function indexedWords(doc: SearchDocument, entry: IndexEntry): IndexedWords {
  const fields = Object.fromEntries(indexFields.map((field) => [field, fieldText(field, doc, entry)]))
  return { ...(fields as Record<IndexField, string>), id: doc.id }
}

function fieldText(field: IndexField, doc: SearchDocument, entry: IndexEntry): string {
  return field === 'text' ? doc.text : entry.values[field].join('\n')
}

/** Items that have each of the words somewhere, with the fields that have all of them. */
function wordsCandidates(words: MiniSearch<IndexedWords>, node: WordsNode): WordsCandidate[] {
  // The words of a long phrase are rarely together; the rest of it is checked where they stand.
  const terms = node.terms.slice(0, termsOfPhrase)
  const prefix = node.prefix && terms.length === node.terms.length
  const fields = fieldsOf(node.field)
  const results = words.search(terms.join(' '), {
    fields,
    tokenize: (text) => text.split(' '),
    combineWith: 'AND',
    prefix: (_term, place) => prefix && place === terms.length - 1,
    boost,
  })
  return results.map((result) => ({
    id: result.id as string,
    score: result.score,
    fields:
      terms.length === 1 ? fields : fields.filter((field) => holdsAll(result.match, field, terms, prefix)),
  }))
}

function holdsAll(match: MatchInfo, field: IndexField, terms: readonly string[], prefix: boolean): boolean {
  const holds = (term: string): boolean => Object.hasOwn(match, term) && match[term]?.includes(field) === true
  return terms.every((term, place) => {
    if (!prefix || place < terms.length - 1) return holds(term)
    return Object.keys(match).some((found) => found.startsWith(term) && holds(found))
  })
}

function fieldsOf(field: WordField): IndexField[] {
  return indexFields.filter((known) => field === 'any' || field === known)
}

function asksForTrash(node: QueryNode): boolean {
  if (node.kind === 'is') return node.state === 'trash'
  return (node.kind === 'and' || node.kind === 'or') && node.nodes.some((child) => asksForTrash(child))
}
