import type { BlockKind } from '@/core/article/article-text'
import { inlineTags } from './inline-tags'
import { isNeverText } from './unwanted'

/** Words of a page, or a break between lines (`null`), with the address that they link to. */
interface Run {
  readonly words: string | null
  readonly href: string | undefined
}

/** A stretch of a page that stands by itself: the words between two edges of block elements. */
export interface PageBlock {
  /** The nearest block element around it. */
  readonly owner: Element
  readonly kind: BlockKind
  readonly level: number | undefined
  readonly runs: readonly Run[]
  /** Where its words begin on the page. */
  readonly first: Node
  /** Its words as one line, white space collapsed; never empty. */
  readonly text: string
  /** Code units of `text` that are links. */
  readonly linked: number
}

interface Place {
  readonly owner: Element
  readonly kind: BlockKind
  readonly level: number | undefined
  readonly href: string | undefined
}

/**
 * Cuts what a page says into blocks, in reading order, without what is never text (`isNeverText`). Links are http,
 * https and mailto, taken against `base` ('': relative ones are dropped). Without recursion: any depth will do.
 *
 * @param isLeftOut what has no words that count
 */
export function cutBlocks(root: Element, base: string, isLeftOut = isNeverText): PageBlock[] {
  const blocks: PageBlock[] = []
  let open: Place = { owner: root, kind: 'paragraph', level: undefined, href: undefined }
  let runs: Run[] = []
  let first: Node | null = null
  const cut = (next: Place) => {
    const block = first === null ? null : makeBlock(open, runs, first)
    if (block !== null) blocks.push(block)
    runs = []
    first = null
    open = next
  }
  const places: Place[] = [open]
  let node: Node = root
  for (;;) {
    const place = places.at(-1) ?? open
    const inner = node === root ? place : enter(node, place, { base, isLeftOut })
    if (node.nodeType === Node.TEXT_NODE) {
      const words = node.nodeValue ?? ''
      if (first === null && words.trim() !== '') first = node
      runs.push({ words, href: place.href })
    } else if (node instanceof Element && node.tagName === 'BR') runs.push({ words: null, href: undefined })
    else if (inner !== null && node !== root && !isInline(node)) cut(inner)
    if (inner !== null && node.firstChild !== null) {
      places.push(inner)
      node = node.firstChild
      continue
    }
    if (inner !== null && node !== root && !isInline(node)) cut(place)
    while (node !== root && node.nextSibling === null) {
      node = node.parentNode ?? root
      places.pop()
      if (node !== root && !isInline(node)) cut(places.at(-1) ?? open)
    }
    if (node === root || node.nextSibling === null) break
    node = node.nextSibling
  }
  cut(open)
  return blocks
}

/** The place that a node's children have; null where it has none that count. */
function enter(
  node: Node,
  place: Place,
  { base, isLeftOut }: { readonly base: string; readonly isLeftOut: (element: Element) => boolean },
): Place | null {
  if (!(node instanceof Element) || node.tagName === 'BR' || isLeftOut(node)) return null
  if (isInline(node))
    return node.tagName === 'A' ? { ...place, href: addressOf(node, base) ?? place.href } : place
  return { ...kindOf(node.tagName, place), owner: node, href: place.href }
}

function isInline(node: Node): boolean {
  return !(node instanceof Element) || inlineTags.has(node.tagName)
}

function makeBlock({ owner, kind, level }: Place, runs: readonly Run[], first: Node): PageBlock | null {
  let text = ''
  let linked = 0
  for (const { words, href } of runs) {
    text += words ?? '\n'
    if (href !== undefined) linked += words?.trim().length ?? 0
  }
  text = text.replace(/\s+/g, ' ').trim()
  return text === '' ? null : { owner, kind, level, runs, first, text, linked }
}

function kindOf(tag: string, outer: Place): Pick<Place, 'kind' | 'level'> {
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
