import { createTextBuilder, type LaidOutText, type TextBuilder } from '@/core/article/create-text-builder'
import type { BlockKind } from '@/core/article/article-text'
import { inlineTags } from '@/dom/extract/inline-tags'
import { stripTags } from '@/dom/extract/strip-tags'
import { markupEvents, type MarkupEvent } from '../markup/markup-events'

/** What is never text of an article, wherever it stands. */
const silent = new Set(
  (
    'script style noscript template iframe object embed svg math canvas video audio button input select textarea ' +
    'head title link meta'
  ).split(' '),
)

interface Place {
  readonly name: string
  readonly kind: BlockKind
  readonly level: number | undefined
  readonly href: string | undefined
  readonly isSilent: boolean
}

/** Nested deeper, HTML is taken by its words alone. */
const deepest = 5000

/**
 * HTML that is a text by itself (what another tool kept of an article, a note) with all of its words, blocks and links: nothing
 * is chosen, as it is with a page. Without a document, in linear time, so it may be read anywhere.
 */
export function layOutHtml(html: string): LaidOutText {
  const builder = createTextBuilder()
  const places: Place[] = [
    { name: '', kind: 'paragraph', level: undefined, href: undefined, isSilent: false },
  ]
  for (const event of markupEvents([html], { xml: false, deepest })) {
    if (event.kind === 'too-deep') return stripTags(html)
    step(builder, places, event)
  }
  return builder.finish()
}

function step(builder: TextBuilder, places: Place[], event: MarkupEvent): void {
  const place = places.at(-1)
  if (place === undefined) return
  if (event.kind === 'text') {
    if (!place.isSilent) builder.write(event.text, place.href)
  } else if (event.kind === 'open') {
    const inner = enter(place, event.name, event.attributes.href)
    places.push(inner)
    if (inner.isSilent) return
    if (event.name === 'br') builder.breakLine()
    else if (!isInline(event.name)) builder.open(inner.kind, inner.level)
  } else if (event.kind === 'close' && places.length > 1) {
    places.pop()
    const outer = places.at(-1)
    if (outer !== undefined && !place.isSilent && !isInline(place.name) && place.name !== 'br')
      builder.open(outer.kind, outer.level)
  }
}

function enter(outer: Place, name: string, written: string | undefined): Place {
  const isSilent = outer.isSilent || silent.has(name)
  const href = name === 'a' ? (addressOf(written) ?? outer.href) : outer.href
  return { ...kindOf(name, outer), name, href, isSilent }
}

function kindOf(name: string, outer: Place): Pick<Place, 'kind' | 'level'> {
  if (/^h[1-6]$/.test(name)) return { kind: 'heading', level: Math.max(2, Number(name.charAt(1))) }
  if (name === 'li' || name === 'dd' || name === 'dt') return { kind: 'list-item', level: undefined }
  if (name === 'blockquote') return { kind: 'block-quote', level: undefined }
  if (name === 'pre') return { kind: 'preformatted', level: undefined }
  return { kind: outer.kind, level: outer.level }
}

function isInline(name: string): boolean {
  return name === 'img' || inlineTags.has(name.toUpperCase())
}

function addressOf(written: string | undefined): string | undefined {
  const address = written?.trim() ?? ''
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(address) ? address : undefined
}
