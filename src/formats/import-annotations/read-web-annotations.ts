import type { ImportedHighlight, ImportReader } from '@/core/import/imported-record'
import { jsonReader, type JsonEntry } from '../import/json-reader'
import { webAnnotation, type WebSource } from './web-annotation'

/**
 * Annotations as the W3C's Web Annotation Data Model writes them (JSON-LD): a page, a collection with its pages in it, a
 * list, or one alone. All on one source become one record. Text position selectors count in a text that is not here, so
 * what finds a highlight again is its quote.
 * https://www.w3.org/TR/annotation-model/
 */
export const webAnnotationsReader: ImportReader = jsonReader({
  id: 'web-annotations',
  name: 'Web annotations (W3C)',
  hasShape: (shape) =>
    ['', '[]', 'items[]', 'first.items[]', '@graph[]', 'resources[]'].some((list) => {
      const at = (name: string) => shape.has(list === '' ? name : `${list}.${name}`)
      return (
        (at('target') && (at('body') || at('motivation') || at('bodyValue') || at('target.selector'))) ||
        at('oa:hasTarget')
      )
    }),
  entries: function* (value) {
    yield* sourcesOf(annotationsIn(value))
  },
})

/** What holds annotations, in the order in which the model nests it. */
const holders = ['first', 'items', '@graph', 'resources']

function annotationsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return []
  for (const name of holders) {
    const held: unknown = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
    if (Array.isArray(held)) return held
    if (typeof held === 'object' && held !== null) return annotationsIn(held)
  }
  return [value]
}

interface Source {
  readonly number: number
  /** As the first annotation with a title has them, else the first of all. */
  details: WebSource
  readonly values: unknown[]
  readonly highlights: ImportedHighlight[]
}

function* sourcesOf(values: readonly unknown[]): Generator<JsonEntry> {
  const sources = new Map<string, Source>()
  let number = 0
  for (const value of values) {
    number += 1
    const marks = webAnnotation(value)
    if (marks.length === 0) yield { place: `annotation ${number}`, value, found: 'has no target' }
    for (const { source, details, highlight } of marks) {
      const known = sources.get(source) ?? { number, details, values: [], highlights: [] }
      sources.set(source, known)
      if (known.details.title === '') known.details = details
      if (known.values.at(-1) !== value) known.values.push(value)
      known.highlights.push(highlight)
    }
  }
  for (const [url, { number: first, details, values: kept, highlights }] of sources)
    yield {
      place: `annotation ${first}`,
      value: kept,
      found: { ...details, foreignId: url, url, highlights },
    }
}
