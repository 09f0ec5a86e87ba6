import { WordBook } from '../query/word-book'
import { wordsInBook, type DocumentWords } from './document-words'
import { fieldLengths } from './field-lengths'
import { ListWriter } from './list-writer'
import { countsUpTo, mostDocumentsOfSegment, Segment } from './segment'
import { sortWords } from './sorted-words'

export interface SegmentDocument {
  readonly slot: number
  readonly words: DocumentWords
}

/** A segment of these documents, made at once. */
export function buildSegment(documents: readonly SegmentDocument[]): Segment {
  if (documents.length > mostDocumentsOfSegment) throw new Error('Too many documents for one segment')
  // Nearly always all of them are of one book.
  const book = documents.at(-1)?.words.book ?? new WordBook()
  const fields = documents.map(({ words }) => wordsInBook(words, book).fields)
  const sorted = sortWords(fields, book)
  const lists = new ListWriter(sorted, documents.length)
  let start = 0
  for (const number of sorted.terms) {
    const end = sorted.ends[number] as number
    lists.writeTerm(start, end)
    start = end
  }
  return new Segment({
    slots: Uint32Array.from(documents, ({ slot }) => slot),
    ...fieldLengths(lists.lengths, documents.length),
    ...dictionary(Array.from(sorted.terms, (number) => book.term(number))),
    ...lists.finish(),
  })
}

function dictionary(terms: readonly string[]) {
  const charStarts = new Uint32Array(terms.length + 1)
  let length = 0
  for (let rank = 0; rank < terms.length; rank += 1) {
    length += (terms[rank] as string).length
    charStarts[rank + 1] = length
  }
  const units = new Uint16Array(length)
  let greatest = 0
  for (let rank = 0; rank < terms.length; rank += 1) {
    const term = terms[rank] as string
    const start = charStarts[rank] as number
    for (let at = 0; at < term.length; at += 1) {
      const unit = term.charCodeAt(at)
      units[start + at] = unit
      if (unit > greatest) greatest = unit
    }
  }
  const chars = countsUpTo(greatest, length)
  chars.set(units)
  return { chars, charStarts }
}
