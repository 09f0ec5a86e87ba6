import type { SearchDocument } from '../index/search-document'
import { findWords } from './find-words'
import { positiveWords } from './positive-words'
import type { QueryNode, WordsNode } from './query-node'
import { tokenise, type Token } from './tokenise'

type Place = readonly [
  name: string,
  fields: readonly WordsNode['field'][],
  values: readonly (readonly Token[])[],
]

/** Counted up to here in each place; more than that is "many". */
const mostCounted = 99

/**
 * Why an article stands where it does, for a person: where its words were found and how often, and how many of the words
 * asked for it has. "title ×2 · text ×5 · 3 of 3 words · phrase". '' where no words were asked for.
 */
export function explainHit(doc: SearchDocument, node: QueryNode | null): string {
  const asked = positiveWords(node)
  if (asked.length === 0) return ''
  const places = placesOf(doc)
  const counts = new Map<string, number>()
  const found = new Set<string>()
  let phrases = 0
  const all = new Set(asked.map(nameOf))
  for (const words of asked) {
    for (const [name, fields, values] of places) {
      if (words.field !== 'any' && !fields.includes(words.field)) continue
      if (words.field === 'any' && name === 'quote') continue
      const times = values.reduce((sum, tokens) => sum + findWords(tokens, words, mostCounted).length, 0)
      if (times === 0) continue
      counts.set(name, (counts.get(name) ?? 0) + times)
      if (!found.has(nameOf(words)) && words.terms.length > 1) phrases += 1
      found.add(nameOf(words))
    }
  }
  const parts = [...counts].map(
    ([name, times]) => `${name} ×${times > mostCounted ? `${String(mostCounted)}+` : String(times)}`,
  )
  const few = `${String(found.size)} of ${String(all.size)} ${all.size === 1 ? 'word' : 'words'}`
  return [
    ...parts,
    few,
    ...(phrases > 0 ? [phrases === 1 ? 'phrase' : `${String(phrases)} phrases`] : []),
  ].join(' · ')
}

function nameOf({ field, terms }: WordsNode): string {
  return `${field}:${terms.join(' ')}`
}

function placesOf(doc: SearchDocument): readonly Place[] {
  const cut = (values: readonly string[]) => values.filter((value) => value !== '').map(tokenise)
  return [
    ['title', ['title'], cut([doc.title])],
    ['text', ['text'], cut([doc.text])],
    ['quote', ['quote'], cut(doc.quotes.map(({ start, end }) => doc.text.slice(start, end)))],
    ['comment', ['comment'], cut(doc.comments.map(({ text }) => text))],
    ['tag', ['tag'], cut(doc.tags.map(({ path }) => path))],
    ['name', ['entity'], cut(doc.entities.map(({ name }) => name))],
    [
      'speaker',
      ['speaker'],
      cut(doc.quotes.flatMap(({ speaker, speakerForms }) => [speaker, ...speakerForms])),
    ],
    ['source', ['source'], cut([doc.source])],
    ['author', ['author'], cut(doc.authors)],
    ['address', ['url', 'source'], cut([doc.url])],
    ['collection', ['collection'], cut(doc.collections)],
    ['language', ['language'], cut([doc.language])],
  ]
}
