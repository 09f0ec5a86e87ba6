import { guidOf } from '@/core/export/guid-of'
import type { Citation, Excerpt } from '@/core/excerpt/excerpt'
import type { Passage } from '@/core/excerpt/passage'
import { mapTold, silently, type Told } from '@/core/export/map-told'
import { wholeJson } from '../json/whole-json'
import { isoTime } from '../iso-time'
import { sourceAddress } from '../source-address'

/** What the vocabulary has no words for, under names of our own. A reader that does not know them loses nothing else. */
const ours = 'urn:x-cuttings:'
const context = ['http://www.w3.org/ns/anno.jsonld', { cuttings: ours }]
/** The name of each colour is a style class, as the model has it (4.4). */
const colours = { yellow: '#ffe28a', green: '#b9e6b0', blue: '#b5d8f7', pink: '#f7c1d9', orange: '#ffcf9e' }

/**
 * Excerpts as one collection of the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) in JSON-LD, all
 * on one page. Positions count code points of the article's text as Cuttings keeps it; words and context of a quote
 * selector find the place in the page itself. Comment, tags and speaker are bodies; status, kind and cue of a quote
 * are `cuttings:` terms. `now`: ms since the epoch.
 */
export function writeWebAnnotations(
  title: string,
  excerpts: readonly Excerpt[],
  now: number,
  told: Told = silently,
): Uint8Array {
  const collection = `urn:uuid:${guidOf(`collection:${excerpts.map(({ id }) => id).join(' ')}`)}`
  const first = {
    id: `urn:uuid:${guidOf(`page:${collection}`)}`,
    type: 'AnnotationPage',
    partOf: { id: collection, label: title, total: excerpts.length },
    startIndex: 0,
    items: mapTold(excerpts, told, annotation),
  }
  return wholeJson({
    '@context': context,
    id: collection,
    type: 'AnnotationCollection',
    label: title,
    generator: { type: 'Software', name: 'Cuttings' },
    'dcterms:created': isoTime(now),
    total: excerpts.length,
    // An empty collection has no page (5.1).
    ...(excerpts.length === 0 ? {} : { first }),
  })
}

function annotation(excerpt: Excerpt) {
  const { id, kind, status, comment, colour, quoteKind, cue, made, changed } = excerpt
  const motivation = [
    kind === 'comment' ? 'commenting' : kind === 'quote' ? 'identifying' : 'highlighting',
    ...(comment !== '' && kind !== 'comment' ? ['commenting'] : []),
    ...(excerpt.tags.length > 0 ? ['tagging'] : []),
  ]
  const bodies = bodiesOf(excerpt)
  return {
    id: `urn:uuid:${guidOf(id)}`,
    type: 'Annotation',
    motivation,
    ...(made === null ? {} : { created: isoTime(made) }),
    ...(changed === null ? {} : { modified: isoTime(changed) }),
    generator: { type: 'Software', name: 'Cuttings' },
    ...(colour === null
      ? {}
      : {
          stylesheet: { type: 'CssStylesheet', value: `.${colour} { background-color: ${colours[colour]} }` },
        }),
    'cuttings:kind': kind,
    'cuttings:status': status,
    ...(quoteKind === null ? {} : { 'cuttings:quoteKind': quoteKind }),
    ...(cue === '' ? {} : { 'cuttings:cue': cue }),
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target: targets(excerpt),
  }
}

function bodiesOf({ comment, tags, speaker }: Excerpt) {
  const body = (value: string, purpose: string) => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    purpose,
  })
  return [
    ...(comment === '' ? [] : [body(comment, 'commenting')]),
    ...tags.map((tag) => body(tag, 'tagging')),
    ...(speaker === null ? [] : [body(speaker, 'identifying')]),
  ]
}

/** One for each stretch of a split quote. Words whose place is not known are found by themselves. */
function targets(excerpt: Excerpt) {
  const { passages, text, colour, citation } = excerpt
  const places: readonly Passage[] =
    passages.length > 0
      ? passages
      : [{ exact: text, prefix: '', suffix: '', start: 0, end: 0, startPoint: 0 }]
  const source = sourceOf(excerpt)
  return places.map((place) => ({
    type: 'SpecificResource',
    source,
    ...(colour === null ? {} : { styleClass: colour }),
    state: {
      type: 'TimeState',
      sourceDate: isoTime(citation.captured),
      ...(citation.originalSha256 === '' ? {} : { cached: hashName(citation.originalSha256) }),
    },
    selector: selectors(place),
  }))
}

function selectors({ exact, prefix, suffix, start, end, startPoint }: Passage) {
  const quote = {
    type: 'TextQuoteSelector',
    exact,
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
  }
  if (end <= start) return [quote]
  return [
    quote,
    { type: 'TextPositionSelector', start: startPoint, end: startPoint + Array.from(exact).length },
  ]
}

function sourceOf(excerpt: Excerpt) {
  const { title, authors, source, published }: Citation = excerpt.citation
  return {
    id: sourceAddress(excerpt),
    type: 'Text',
    ...(title === '' ? {} : { 'dc:title': title }),
    ...(authors.length === 0 ? {} : { 'dc:creator': authors }),
    ...(source === '' ? {} : { 'dc:publisher': source }),
    ...(published === '' ? {} : { 'dc:date': published }),
  }
}

/** The bytes that came in, named by what they are (RFC 6920). */
function hashName(sha256: string): string {
  const bytes = sha256.match(/../gu)?.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))) ?? []
  const base64 = btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return `ni:///sha-256;${base64}`
}
