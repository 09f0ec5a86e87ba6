import type { ImportedHighlight } from '@/core/import/imported-record'
import { blankHighlight } from '../import/blank-highlight'
import { highlightColourOf } from '../import/highlight-colour-of'
import { markupEvents, type MarkupEvent } from '../markup/markup-events'
import { xml } from '../package/xml'
import type { EnexResource } from './enex-notes'

interface ReadEnml {
  /** Its elements and links alone: no styles, no scripts, nothing that is loaded. */
  readonly html: string
  readonly highlights: readonly ImportedHighlight[]
}

/** Elements of text that ENML shares with HTML. */
const kept = new Set(
  (
    'p div span br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code table thead tbody tfoot tr td th caption ' +
    'a b strong i em u s strike del ins sub sup small mark font center'
  ).split(' '),
)
const empty = new Set(['br', 'hr'])
const silent = new Set(['script', 'style', 'en-crypt', 'head', 'title'])

interface Highlighting {
  readonly depth: number
  readonly colour: ImportedHighlight['colour']
  quote: string
}

interface Writer {
  readonly parts: string[]
  readonly highlights: ImportedHighlight[]
  depth: number
  /** Depth of the outermost silent element; 0 outside. */
  silentFrom: number
  marking: Highlighting | null
  /** The resource that each hash was first seen with: pictures stand in the order of their resources. */
  readonly media: Map<string, number>
  /** Depth of the code block that is open; 0 outside of one. */
  codeFrom: number
  /** The address of an open link without words yet; '' elsewhere. */
  bareLink: string
}

/** A note's text as HTML, with its pictures and files named in their places, and what was highlighted in it. */
export function readEnml(enml: string, resources: readonly EnexResource[]): ReadEnml {
  const writer: Writer = {
    parts: [],
    highlights: [],
    depth: 0,
    silentFrom: 0,
    marking: null,
    media: new Map(),
    codeFrom: 0,
    bareLink: '',
  }
  for (const event of markupEvents([withHtmlEntities(enml)], { xml: true })) {
    // Whoever lays it out takes its words alone.
    if (event.kind === 'too-deep') return { html: enml, highlights: writer.highlights }
    if (event.kind === 'open') open(writer, event, resources)
    else if (event.kind === 'close') close(writer, event.name)
    else if (writer.silentFrom === 0) {
      writer.parts.push(xml(event.text))
      if (event.text.trim() !== '') writer.bareLink = ''
      if (writer.marking !== null) writer.marking.quote += event.text
    }
  }
  return { html: writer.parts.join(''), highlights: writer.highlights }
}

/** ENML's own document type has HTML's names of characters, which XML has not; the space is the one in use. */
function withHtmlEntities(enml: string): string {
  return enml.replace(/&nbsp;/g, '\u00a0')
}

function open(
  writer: Writer,
  { name, attributes }: Extract<MarkupEvent, { kind: 'open' }>,
  resources: readonly EnexResource[],
): void {
  writer.depth += 1
  if (writer.silentFrom > 0) return
  if (silent.has(name)) {
    writer.silentFrom = writer.depth
    if (name === 'en-crypt') writer.parts.push('[encrypted text]')
  } else if (name === 'en-todo') writer.parts.push(attributes.checked === 'true' ? '☑ ' : '☐ ')
  else if (name === 'en-media') {
    const hash = attributes.hash ?? ''
    const index = writer.media.get(hash) ?? writer.media.size
    writer.media.set(hash, index)
    writer.parts.push(xml(mediaWords(attributes.type ?? '', resources[index])))
  } else if (writer.codeFrom > 0) {
    // Its lines are blocks, or parted by breaks: as text that is set as it stands they are lines.
    if (name === 'br' && writer.depth === writer.codeFrom + 1) writer.parts.push('\n')
  } else if (/-en-codeblock:\s*true/i.test(attributes.style ?? '')) {
    writer.codeFrom = writer.depth
    writer.parts.push('<pre>')
  } else if (kept.has(name)) {
    writer.parts.push(openTag(name, attributes.href))
    if (name === 'a') writer.bareLink = attributes.href ?? ''
  }
  if (writer.marking === null) writer.marking = highlighting(attributes.style ?? '', writer.depth)
}

function openTag(name: string, href: string | undefined): string {
  const isLink = name === 'a' && href !== undefined && /^(?:https?:\/\/|mailto:)/i.test(href)
  return isLink ? `<a href="${xml(href)}">` : `<${name}>`
}

function close(writer: Writer, name: string): void {
  const { depth, marking } = writer
  writer.depth -= 1
  if (writer.silentFrom > 0) {
    if (depth === writer.silentFrom) writer.silentFrom = 0
    return
  }
  if (writer.codeFrom > 0) {
    if (depth === writer.codeFrom) {
      writer.parts.push('</pre>')
      writer.codeFrom = 0
    } else if (name === 'div') writer.parts.push('\n')
  } else closeKept(writer, name)
  if (marking !== null && depth === marking.depth) {
    const { quote, colour } = marking
    if (quote.trim() !== '') writer.highlights.push({ ...blankHighlight, quote: quote.trim(), colour })
    writer.marking = null
  }
}

function closeKept(writer: Writer, name: string): void {
  if (name === 'a') {
    writer.parts.push(xml(writer.bareLink))
    writer.bareLink = ''
  }
  if (kept.has(name) && !empty.has(name)) writer.parts.push(`</${name}>`)
}

/** `--en-highlight:yellow`, and before 2021 `-evernote-highlight:true`. */
function highlighting(style: string, depth: number): Highlighting | null {
  const named = /-en-highlight:\s*([a-z]+)/i.exec(style)?.[1]
  if (named === undefined && !/-evernote-highlight:\s*true/i.test(style)) return null
  return { depth, colour: highlightColourOf(named ?? 'yellow'), quote: '' }
}

function mediaWords(type: string, resource: EnexResource | undefined): string {
  const name = (resource?.fileName ?? '') || type || 'file'
  return resource?.leftOut === true ? `[${name}, too large to keep]` : `[${name}]`
}
