import type { ImportedHighlight } from '@/core/import/imported-record'
import { blankHighlight } from '../import/blank-highlight'
import { highlightColourOf } from '../import/highlight-colour-of'
import { joinNotes } from '../import/join-notes'
import { publishedOf } from '../import/published-of'
import { readInstant } from '../import/read-instant'

/** What an annotation says of its source, in Dublin Core; '', [] and null where it says nothing. */
export interface WebSource {
  readonly title: string
  readonly authors: readonly string[]
  readonly source: string
  /** As `Item.published`. */
  readonly published: string
  /** When it was as it was annotated, ms since the epoch. */
  readonly saved: number | null
}

interface WebMark {
  /** The address of what is annotated; '' where it is only described. */
  readonly source: string
  readonly details: WebSource
  readonly highlight: ImportedHighlight
}

type Thing = Readonly<Record<string, unknown>>

/** The highlights of one annotation, one for each of its targets; none where it is no annotation. */
export function webAnnotation(value: unknown): readonly WebMark[] {
  const annotation = thingOf(value)
  if (annotation === null) return []
  const bodies = listOf(annotation.body ?? annotation.bodyValue)
  const common = {
    foreignId: textOf(annotation.id ?? annotation['@id']),
    comment: joinNotes(...bodies.map(commentOf)),
    tags: bodies.flatMap(tagOf),
    made: readInstant(annotation.created) ?? readInstant(annotation.modified),
  }
  return listOf(annotation.target).flatMap((target): WebMark[] => {
    const source = sourceOf(target)
    const quote = quoteIn(thingOf(target)?.selector, 0)
    if (source === '' && quote === null) return []
    const colour = highlightColourOf(textOf(thingOf(target)?.styleClass))
    return [
      { source, details: detailsOf(target), highlight: { ...blankHighlight, ...common, colour, ...quote } },
    ]
  })
}

function sourceOf(target: unknown): string {
  if (typeof target === 'string') return withoutFragment(target)
  const thing = thingOf(target)
  if (thing === null) return ''
  const { source } = thing
  const named = typeof source === 'string' ? source : thingOf(source)
  if (typeof named === 'string') return withoutFragment(named)
  return withoutFragment(textOf(named?.id ?? named?.['@id'] ?? thing.id ?? thing['@id']))
}

function detailsOf(target: unknown): WebSource {
  const source = thingOf(thingOf(target)?.source)
  return {
    title: textOf(source?.['dc:title']),
    authors: listOf(source?.['dc:creator']).map(textOf),
    source: textOf(source?.['dc:publisher']),
    published: publishedOf(textOf(source?.['dc:date'])),
    saved: readInstant(thingOf(thingOf(target)?.state)?.sourceDate),
  }
}

/** A text fragment in an address says what a selector says; any other fragment may be a page's own. */
function withoutFragment(address: string): string {
  return address.trim().replace(/#:~:.*$/, '')
}

type Quote = Pick<ImportedHighlight, 'quote' | 'prefix' | 'suffix'>

/** Of nested selectors the innermost quote is the narrowest. */
function quoteIn(selector: unknown, depth: number): Quote | null {
  if (depth > 20) return null
  for (const one of listOf(selector)) {
    const thing = thingOf(one)
    if (thing === null) continue
    const inner = quoteIn(thing.refinedBy ?? thing.item ?? thing.items, depth + 1)
    if (inner !== null) return inner
    if (typeof thing.exact === 'string')
      return { quote: thing.exact, prefix: rawOf(thing.prefix), suffix: rawOf(thing.suffix) }
  }
  return null
}

function commentOf(body: unknown): string {
  if (typeof body === 'string') return isAddress(body) ? '' : body
  const thing = thingOf(body)
  if (thing === null || isTag(thing)) return ''
  return textOf(thing.value ?? thing.chars ?? thing['rdf:value'])
}

function tagOf(body: unknown): string[] {
  const thing = thingOf(body)
  const value = textOf(thing?.value ?? thing?.chars)
  return thing !== null && isTag(thing) && value !== '' ? [value] : []
}

function isTag(body: Thing): boolean {
  const kinds = [...listOf(body.purpose), ...listOf(body['@type'])]
  return kinds.some((kind) => kind === 'tagging' || kind === 'oa:Tag')
}

function isAddress(text: string): boolean {
  return /^(?:https?:|urn:)\S+$/i.test(text)
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

function thingOf(value: unknown): Thing | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : null
}

/** Language maps and lists hold more than one value: the first is taken. */
function textOf(value: unknown): string {
  const [first] = listOf(value)
  return typeof first === 'string' ? first.trim() : ''
}

function rawOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
