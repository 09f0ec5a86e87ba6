import type { ImportedHighlight, ImportedKind } from '@/core/import/imported-record'
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

/**
 * The highlights of one annotation, one for each of its targets, or for each source where Cuttings wrote it; none where it
 * is no annotation.
 */
export function webAnnotation(value: unknown): readonly WebMark[] {
  const annotation = thingOf(value)
  if (annotation === null) return []
  const bodies = listOf(annotation.body ?? annotation.bodyValue)
  const as = ownKindOf(annotation, bodies)
  const made = readInstant(annotation.created) ?? readInstant(annotation.modified)
  const changed = readInstant(annotation.modified)
  const common = {
    foreignId: textOf(annotation.id ?? annotation['@id']),
    comment: joinNotes(
      ...bodies.filter((body) => as?.kind !== 'quote' || !hasPurpose(body, 'identifying')).map(commentOf),
      ownTerm(annotation, 'status') === 'suggested' ? '(suggested, not confirmed)' : '',
    ),
    tags: bodies.flatMap(tagOf),
    made,
    ...(changed === null || changed === made ? {} : { changed }),
    ...(as === null ? {} : { as }),
  }
  const marks = listOf(annotation.target).flatMap((target): WebMark[] => {
    const source = sourceOf(target)
    const quote = quoteIn(thingOf(target)?.selector, 0)
    if (source === '' && quote === null) return []
    const colour = highlightColourOf(textOf(thingOf(target)?.styleClass))
    return [
      { source, details: detailsOf(target), highlight: { ...blankHighlight, ...common, colour, ...quote } },
    ]
  })
  return as === null ? marks : inOne(marks)
}

/** A term of ours (`formats/annotations-w3c`), short or written out. */
function ownTerm(annotation: Thing, name: string): string {
  return textOf(annotation[`cuttings:${name}`] ?? annotation[`urn:x-cuttings:${name}`])
}

/** What kind of mark Cuttings wrote; null where another program wrote it. */
function ownKindOf(annotation: Thing, bodies: readonly unknown[]): ImportedKind | null {
  const kind = ownTerm(annotation, 'kind')
  if (kind === 'highlight' || kind === 'comment') return { kind }
  if (kind !== 'quote') return null
  const said = ownTerm(annotation, 'quoteKind')
  const quoteKind = said === 'mixed' || said === 'indirect' ? said : 'direct'
  const speaker = commentOf(bodies.find((body) => hasPurpose(body, 'identifying')))
  return { kind, quoteKind, speaker: speaker === '' ? null : speaker, cue: ownTerm(annotation, 'cue') }
}

/** The targets of one source are the stretches of one quote. */
function inOne(marks: readonly WebMark[]): WebMark[] {
  return [...new Set(marks.map(({ source }) => source))].flatMap((source) => {
    const [first, ...others] = marks.filter((mark) => mark.source === source)
    if (first === undefined) return []
    const more = others.map(({ highlight: { quote, prefix, suffix } }) => ({ quote, prefix, suffix }))
    return [more.length === 0 ? first : { ...first, highlight: { ...first.highlight, more } }]
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
  return hasPurpose(body, 'tagging') || listOf(body['@type']).includes('oa:Tag')
}

function hasPurpose(body: unknown, purpose: string): boolean {
  return listOf(thingOf(body)?.purpose).includes(purpose)
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
