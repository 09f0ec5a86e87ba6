import type { WordCutter } from '../query/word-cutter'
import { indexFields, type IndexField } from './index-fields'
import type { SearchDocument } from './search-document'

/** Folded words by the place of their field in `indexFields`; a phrase stands within one of its values. */
export type DocumentWords = readonly (readonly (readonly string[])[])[]

/** The words that an item is found by. */
export function documentWords(doc: SearchDocument, cut: WordCutter): DocumentWords {
  return indexFields.map((field) =>
    valuesOf(doc, field)
      .map((value) => cut(value))
      .filter((words) => words.length > 0),
  )
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
      return [doc.source, addressOf(doc.url).replace(/[/?#].*$/s, '')]
    case 'collection':
      return doc.collections
    case 'language':
      return [doc.language]
    case 'author':
      return doc.authors
    case 'url':
      return [addressOf(doc.url)]
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

function addressOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/(?:www\.)?/i, '')
}
