import { createTextBuilder, type LaidOutText, type TextBuilder } from '@/core/article/create-text-builder'
import type { BlockKind } from '@/core/article/article-text'
import { isAround, isNeverText, paragraphLength } from './unwanted'

const inline = new Set([
  'A',
  'ABBR',
  'ACRONYM',
  'B',
  'BDI',
  'BDO',
  'BIG',
  'CITE',
  'CODE',
  'DATA',
  'DEL',
  'DFN',
  'EM',
  'FONT',
  'I',
  'INS',
  'KBD',
  'MARK',
  'Q',
  'S',
  'SAMP',
  'SMALL',
  'SPAN',
  'STRIKE',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'TT',
  'U',
  'VAR',
  'WBR',
  'NOBR',
  'RUBY',
  'RB',
])

interface Place {
  readonly kind: BlockKind
  readonly level: number | undefined
  readonly href: string | undefined
}

/**
 * The words of an element in reading order, as canonical text with blocks and links (http, https and mailto;
 * relative addresses are taken against `base`, and dropped where it is ''). Without recursion: any depth will do.
 * `skipAround`: also leave out what stands around an article by its names.
 */
export function layOutElement(root: Element, base: string, skipAround: boolean): LaidOutText {
  const pageLength = skipAround ? paragraphLength(root.ownerDocument.body) : 0
  const isLeftOut = (element: Element) =>
    isNeverText(element) || (skipAround && isAround(element, pageLength))
  const builder = createTextBuilder()
  const places: Place[] = [{ kind: 'paragraph', level: undefined, href: undefined }]
  let node: Node = root
  for (;;) {
    const place = places.at(-1) ?? { kind: 'paragraph', level: undefined, href: undefined }
    const entered =
      node !== root && node instanceof Element && isLeftOut(node) ? null : enter(node, place, builder, base)
    if (entered !== null && node.firstChild !== null) {
      places.push(entered)
      node = node.firstChild
      continue
    }
    if (entered !== null) leave(node, place, builder)
    while (node !== root && node.nextSibling === null) {
      node = node.parentNode ?? root
      places.pop()
      leave(node, places.at(-1) ?? place, builder)
    }
    if (node === root || node.nextSibling === null) break
    node = node.nextSibling
  }
  return builder.finish()
}

/** Writes what stands at a node itself; returns the place its children have, or null where it has none. */
function enter(node: Node, place: Place, builder: TextBuilder, base: string): Place | null {
  if (node.nodeType === Node.TEXT_NODE) {
    builder.write(node.nodeValue ?? '', place.href)
    return null
  }
  if (!(node instanceof Element)) return null
  const tag = node.tagName
  if (tag === 'BR') {
    builder.breakLine()
    return null
  }
  if (inline.has(tag)) {
    return tag === 'A' ? { ...place, href: addressOf(node, base) ?? place.href } : place
  }
  const inner = { ...placeOf(tag, place), href: place.href }
  // A paragraph right inside a list item or a quotation belongs to its block, which has begun already.
  builder.open(inner.kind, inner.level)
  return inner
}

function leave(node: Node, outer: Place, builder: TextBuilder) {
  if (node instanceof Element && !inline.has(node.tagName) && node.tagName !== 'BR')
    builder.open(outer.kind, outer.level)
}

function placeOf(tag: string, outer: Place): Pick<Place, 'kind' | 'level'> {
  if (/^H[1-6]$/.test(tag)) return { kind: 'heading', level: Math.max(2, Number(tag.charAt(1))) }
  if (tag === 'LI' || tag === 'DD' || tag === 'DT') return { kind: 'list-item', level: undefined }
  if (tag === 'BLOCKQUOTE') return { kind: 'block-quote', level: undefined }
  if (tag === 'PRE') return { kind: 'preformatted', level: undefined }
  return { kind: outer.kind, level: outer.level }
}

function addressOf(link: Element, base: string): string | null {
  const written = link.getAttribute('href')?.trim() ?? ''
  if (written === '' || written.startsWith('#')) return null
  try {
    const url = base === '' ? new URL(written) : new URL(written, base)
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
  } catch {
    return null
  }
}
