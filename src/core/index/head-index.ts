import MiniSearch from 'minisearch'
import { textOfWords, type DocumentWords } from './document-words'
import { indexFields } from './index-fields'

/** How often a term stands, by field and by the number of the document in the head. */
export type HeadPostings = ReadonlyMap<number, ReadonlyMap<number, number>>

interface HeadDocument {
  readonly slot: number
  readonly words: DocumentWords
}

/**
 * The newest documents, in a MiniSearch, where changing one is cheap. It keeps their words, so that a document can
 * be taken out exactly and all of them be sealed into a segment. Numbers of documents are never used twice.
 */
export class HeadIndex {
  private readonly mini = new OpenMiniSearch()
  private readonly held = new Map<number, HeadDocument>()

  get size(): number {
    return this.held.size
  }

  /** Numbers that were given so far, also to what is gone. */
  get numbers(): number {
    return this.mini.numbers
  }

  documents(): HeadDocument[] {
    return [...this.held.values()]
  }

  /** By the number of the document. */
  entries(): IterableIterator<[number, HeadDocument]> {
    return this.held.entries()
  }

  /** Returns the number of the document in the head. */
  add(slot: number, words: DocumentWords): number {
    const number = this.mini.numbers
    this.mini.add(asText(number, words))
    this.held.set(number, { slot, words })
    return number
  }

  remove(number: number): void {
    const held = this.held.get(number)
    if (held === undefined) return
    this.mini.remove(asText(number, held.words))
    this.held.delete(number)
  }

  at(number: number): HeadDocument | undefined {
    return this.held.get(number)
  }

  /** Different words in a field of a document. */
  lengthOf(number: number, field: number): number {
    return this.mini.lengthOf(number, field)
  }

  /** Sum of the lengths of a field. */
  lengthOfAll(field: number): number {
    let sum = 0
    for (const number of this.held.keys()) sum += this.mini.lengthOf(number, field)
    return sum
  }

  postings(term: string): HeadPostings | null {
    return this.mini.postings(term)
  }

  /** Longer terms that begin so. */
  withPrefix(prefix: string): Map<string, HeadPostings> {
    return this.mini.withPrefix(prefix)
  }

  /** Other terms within a Levenshtein distance, with it. */
  near(term: string, most: number): Map<string, readonly [HeadPostings, number]> {
    return this.mini.near(term, most)
  }
}

type Row = Record<string, string | number>

/** Terms are folded already and hold no space: joined by spaces, they need no second look. */
function asText(id: number, words: DocumentWords): Row {
  const row: Row = { id }
  for (const [field, name] of indexFields.entries()) {
    row[name] = textOfWords(words, field)
  }
  return row
}

/** MiniSearch with its postings readable. Ours are its numbers, since both count documents from 0. */
class OpenMiniSearch extends MiniSearch<Row> {
  constructor() {
    super({
      fields: [...indexFields],
      idField: 'id',
      tokenize: (text) => (text === '' ? [] : text.split(' ')),
      processTerm: (term) => term,
      autoVacuum: false,
    })
  }

  get numbers(): number {
    return this._nextId
  }

  lengthOf(number: number, field: number): number {
    return this._fieldLength.get(number)?.[field] ?? 0
  }

  postings(term: string): HeadPostings | null {
    return this._index.get(term) ?? null
  }

  withPrefix(prefix: string): Map<string, HeadPostings> {
    const found = new Map<string, HeadPostings>()
    for (const [term, postings] of this._index.atPrefix(prefix)) {
      if (term.length > prefix.length) found.set(term, postings)
    }
    return found
  }

  near(term: string, most: number): Map<string, readonly [HeadPostings, number]> {
    return new Map([...this._index.fuzzyGet(term, most)].filter(([, [, distance]]) => distance > 0))
  }
}
