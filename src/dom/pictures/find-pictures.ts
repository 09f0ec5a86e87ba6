import type { DraftPicture } from '@/core/article/picture'
import type { PageBlock } from '../extract/cut-blocks'
import { mostPixels, pictureLimits } from './limits'
import type { PageParts } from './page-parts'
import { pictureSources } from './picture-sources'
import { pictureWords } from './picture-words'
import { readDataAddress } from './read-data-address'
import { type SniffedPicture, sniffPicture } from './sniff-picture'
import { standsInArticle } from './stands-in-article'

/** A picture before it is hashed. */
export type FoundPicture = Omit<DraftPicture, 'sha256'>

interface PageWithBlocks {
  readonly root: Element
  /** All of the page. */
  readonly blocks: readonly PageBlock[]
  readonly kept: ReadonlySet<PageBlock>
  /** As `LaidOutBlocks.gaps` of those that are kept. */
  readonly gaps: readonly number[]
  /** What addresses are taken against; ''. */
  readonly base: string
  readonly parts: PageParts
  /** Whether those that belong to none of the article count too: all that the page shows. */
  readonly isEverywhere?: boolean
}

/** Smaller ones are signs, faces and counters of visits. Pixels. */
const leastWidth = 150
const leastHeight = 80
/** Images of a page that are looked at. */
const mostLooked = 2000

/** The pictures that stand inside the kept words of a page, in their order, each once, as far as their bytes came in. */
export function findPictures(page: PageWithBlocks): FoundPicture[] {
  const { root, blocks, kept, gaps, base, parts, isEverywhere = false } = page
  const isKept = blocks.map((block) => kept.has(block))
  const lengths = [0]
  for (const block of blocks) lengths.push((lengths.at(-1) ?? 0) + (kept.has(block) ? 0 : block.text.length))
  // Pictures stand in the order of the page, and so do blocks: `at` only grows.
  let at = 0
  let before = 0
  let total = 0
  const found: FoundPicture[] = []
  const seen = new Set<string>()
  for (const image of [...root.querySelectorAll('img, amp-img')].slice(0, mostLooked)) {
    for (; at < blocks.length && stands(blocks[at]?.first, image); at += 1) before += Number(isKept[at])
    if (found.length >= pictureLimits.count) break
    const isWanted = isEverywhere
      ? isShown(image)
      : standsInArticle(image, { at, kept: isKept, blocks, lengths })
    if (!isWanted) continue
    const best = bestOf(image, { base, parts })
    // What a page shows in several places is one picture of an article, which is the first; a person takes any of them.
    const names = (best?.names ?? []).map((name) => (isEverywhere ? `${String(before)} ${name}` : name))
    if (best === null || names.some((name) => seen.has(name))) continue
    for (const name of names) seen.add(name)
    total += best.bytes.length
    if (total > pictureLimits.allBytes) break
    const { alt, caption } = pictureWords(image)
    // A caption that is kept as words of the article is not shown twice.
    const isText = blocks.some((block) => kept.has(block) && block.text === caption)
    const { mediaType, width, height } = best.sniffed
    found.push({
      ...{ at: gaps[before] ?? 0, alt, caption: isText ? '' : caption },
      ...{ mediaType, width, height, bytes: best.bytes },
    })
  }
  return found
}

const isShown = (image: Element): boolean => image.closest('[hidden], [aria-hidden="true"]') === null

/** Whether `first` stands before an element on the page. */
function stands(first: Node | undefined, image: Element): boolean {
  return (
    first !== undefined && (image.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  )
}

interface BestSource {
  /** What it is known by, should it come again: from a `noscript` beside it. */
  readonly names: readonly string[]
  readonly bytes: Uint8Array
  readonly sniffed: SniffedPicture
}

/** Of all that a picture may show the one with most pixels that came in and can be kept. */
function bestOf(image: Element, { base, parts }: Pick<PageWithBlocks, 'base' | 'parts'>): BestSource | null {
  const names: string[] = []
  let best: Omit<BestSource, 'names'> | null = null
  for (const written of pictureSources(image)) {
    const isData = /^data:/i.test(written)
    const address = isData ? '' : addressOf(written, base)
    const bytes = isData ? readDataAddress(written) : parts(written, address)
    if (bytes === null || bytes.length > pictureLimits.bytes) continue
    const sniffed = sniffPicture(bytes)
    if (sniffed === null || !isLargeEnough(sniffed, image)) continue
    names.push(isData ? written : address || written)
    if (best === null || pixels(sniffed) > pixels(best.sniffed)) best = { bytes, sniffed }
  }
  return best === null ? null : { ...best, names }
}

const pixels = ({ width, height }: SniffedPicture): number => width * height

function isLargeEnough(sniffed: SniffedPicture, image: Element): boolean {
  if (pixels(sniffed) > mostPixels) return false
  const shown = Number(/^\d+$/.exec(image.getAttribute('width') ?? '')?.[0] ?? Infinity)
  // A drawing without a size of its own takes the room it is given.
  if (pixels(sniffed) === 0) return sniffed.mediaType === 'image/svg+xml' && image.closest('figure') !== null
  return Math.min(sniffed.width, shown) >= leastWidth && sniffed.height >= leastHeight
}

function addressOf(written: string, base: string): string {
  try {
    const url = base === '' ? new URL(written) : new URL(written, base)
    url.hash = ''
    return url.href
  } catch {
    return ''
  }
}
