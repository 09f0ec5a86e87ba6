import type { WordBook } from '../query/word-book'
import type { DocumentWords } from './document-words'
import { indexFields } from './index-fields'
import { placesBetweenValues } from './segment'

type Fields = DocumentWords['fields']

/** Every word of some documents, by its term; those of a term by field, document and place. */
export interface SortedWords {
  /** Two numbers for each word: its document and, from bit 16 on, its field; and its place in there. */
  readonly words: Uint32Array
  /** The terms that are there, in their order, by their number in the book. */
  readonly terms: Uint32Array
  /** By number in the book: where the words of the term end; they begin where those of the one before it end. */
  readonly ends: Uint32Array
}

/** Counts the words of each term and then puts every one where it belongs: nothing is compared. */
export function sortWords(documents: readonly Fields[], book: WordBook): SortedWords {
  const next = countWords(documents, book.size)
  const terms = new Uint32Array(book.size)
  let different = 0
  let all = 0
  for (const number of book.order()) {
    const count = next[number] as number
    if (count === 0) continue
    next[number] = all
    all += count
    terms[different] = number
    different += 1
  }
  const words = new Uint32Array(2 * all)
  for (let field = 0; field < indexFields.length; field += 1) {
    for (let doc = 0; doc < documents.length; doc += 1) {
      const values = documents[doc]?.[field]
      if (values !== undefined && values.length > 0) putWords(words, next, (field << 16) | doc, values)
    }
  }
  return { words, terms: terms.slice(0, different), ends: next }
}

/** How often each term of a book stands in these documents, by its number. */
function countWords(documents: readonly Fields[], size: number): Uint32Array {
  const counts = new Uint32Array(size)
  for (const fields of documents) {
    for (const values of fields) {
      for (const value of values) {
        for (let at = 0; at < value.length; at += 1) {
          const number = value[at] as number
          counts[number] = (counts[number] as number) + 1
        }
      }
    }
  }
  return counts
}

/** Puts the words of one field of one document to those of their terms. */
function putWords(words: Uint32Array, next: Uint32Array, of: number, values: readonly Uint32Array[]): void {
  let place = 0
  for (const value of values) {
    for (let at = 0; at < value.length; at += 1) {
      const number = value[at] as number
      const to = next[number] as number
      next[number] = to + 1
      words[2 * to] = of
      words[2 * to + 1] = place
      place += 1
    }
    place += placesBetweenValues
  }
}
