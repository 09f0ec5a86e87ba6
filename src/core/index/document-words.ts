import { bareAddress, hostOfAddress } from '../query/bare-address'
import type { WordBook } from '../query/word-book'
import type { WordCutter } from '../query/word-cutter'
import { indexFields, type IndexField } from './index-fields'
import type { SearchDocument } from './search-document'

/** The folded words of a document, as numbers of a book. */
export interface DocumentWords {
  readonly book: WordBook
  /** By the place of the field in `indexFields`; a phrase stands within one of its values. */
  readonly fields: readonly (readonly Uint32Array[])[]
}

/** The words that an item is found by. */
export function documentWords(doc: SearchDocument, cut: WordCutter): DocumentWords {
  const book = cut()
  return { book, fields: indexFields.map((field) => wordsOf(valuesOf(doc, field), book)) }
}

function wordsOf(values: readonly string[], book: WordBook): readonly Uint32Array[] {
  const found: Uint32Array[] = []
  for (const value of values) {
    const words = value === '' ? null : book.cut(value)
    if (words !== null && words.length > 0) found.push(words)
  }
  return found
}

/** The same words with the numbers that another book has for them. */
export function wordsInBook(words: DocumentWords, book: WordBook): DocumentWords {
  if (words.book === book) return words
  const fields = words.fields.map((values) =>
    values.map((value) => value.map((word) => book.numberOf(words.book.term(word)))),
  )
  return { book, fields }
}

/** Values of a field as they were before they became numbers: words, parted by spaces. */
export function textOfWords({ book, fields }: DocumentWords, field: number): string {
  const values = fields[field] ?? []
  return values.map((words) => Array.from(words, (word) => book.term(word)).join(' ')).join(' ')
}

function valuesOf(doc: SearchDocument, field: IndexField): readonly string[] {
  switch (field) {
    case 'title':
    case 'text':
      return [doc[field]]
    case 'comment':
      return doc.comments.map(({ text }) => text)
    case 'tag':
      return doc.tags.map(({ path }) => path)
    case 'speaker':
      return doc.quotes.flatMap(({ speaker, speakerForms }) => [speaker, ...speakerForms])
    case 'quote':
      return doc.quotes.map(({ start, end }) => doc.text.slice(start, end))
    case 'source':
      // Who knows a paper by its address finds it by `site:` too.
      return [doc.source, hostOfAddress(doc.url)]
    case 'collection':
      return doc.collections
    case 'language':
      return [doc.language]
    case 'author':
      return doc.authors
    case 'url':
      return [bareAddress(doc.url)]
    case 'person':
    case 'organisation':
    case 'place':
    case 'group':
    case 'product':
    case 'event':
    case 'work':
    case 'law':
    case 'money':
      return doc.entities.filter(({ type }) => type === field).map(({ name }) => name)
  }
}
