import type { SearchDocument } from '../index/search-document'
import { findWords } from './find-words'
import { positiveWords } from './positive-words'
import type { QueryNode, WordsNode } from './query-node'
import { isUnspaced } from './query-words'
import { tokenise, type Token } from './tokenise'

type Place = readonly [
  name: string,
  fields: readonly WordsNode['field'][],
  values: readonly (readonly Token[])[],
]

/** Counted up to here in each place; more than that is "many". */
const mostCounted = 99

/**
 * Why an article stands where it does, for a person: how many of the words asked for it has, whether side by side or near each
 * other, where they were found and how often. "3 of 3 words · phrase · title ×2 · text ×5". '' where no words were asked for.
 */
export function explainHit(doc: SearchDocument, node: QueryNode | null): string {
  const asked = positiveWords(node)
  if (asked.length === 0) return ''
  const places = placesOf(doc)
  const counts = new Map<string, number>()
  const found = new Map<string, WordsNode>()
  const all = new Map(asked.map((words) => [nameOf(words), words]))
  for (const words of asked) {
    for (const [name, fields, values] of places) {
      if (words.field !== 'any' && !fields.includes(words.field)) continue
      if (words.field === 'any' && name === 'quote') continue
      const times = values.reduce((sum, tokens) => sum + findWords(tokens, words, mostCounted).length, 0)
      if (times === 0) continue
      counts.set(name, (counts.get(name) ?? 0) + times)
      found.set(nameOf(words), words)
    }
  }
  const parts = [...counts].map(
    ([name, times]) => `${name} ×${times > mostCounted ? `${String(mostCounted)}+` : String(times)}`,
  )
  const wanted = countWords(all)
  const few = `${String(countWords(found))} of ${String(wanted)} ${wanted === 1 ? 'word' : 'words'}`
  return [few, ...togetherness([...found.values()]), ...parts].join(' · ')
}

function nameOf({ field, terms, near }: WordsNode): string {
  return `${field}:${String(near)}:${terms.join(' ')}`
}

function countWords(nodes: ReadonlyMap<string, WordsNode>): number {
  return [...nodes.values()].reduce((sum, node) => sum + wordsOf(node), 0)
}

/** A run of a script without spaces, which is cut into pairs, is one word for a person. */
function wordsOf({ terms }: WordsNode): number {
  return terms.filter((term, at) => !isUnspaced(term) || !isUnspaced(terms[at - 1] ?? '')).length
}

/** Of what was found as several words together. */
function togetherness(found: readonly WordsNode[]): readonly string[] {
  const together = found.filter((node) => wordsOf(node) > 1)
  const phrases = together.filter(({ near }) => near === null).length
  return [
    ...(phrases > 0 ? [phrases === 1 ? 'phrase' : `${String(phrases)} phrases`] : []),
    ...(together.length > phrases ? ['near'] : []),
  ]
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
