import type { PageBlock } from '../extract/cut-blocks'
import { isNeverText } from '../extract/unwanted'

/** What is around a picture without being words: for a text these are nothing, for a picture a frame. */
const frames = new Set(['PICTURE', 'NOSCRIPT', 'BUTTON', 'FIGURE', 'A'])
/** Names of what stands beside articles, or is no picture of anything. */
const beside =
  /(?:^|[\s_-])(?:avatar|author|byline|logo|icon|emoji|share|social|promo|related|recirc\w*|newsletter|advert\w*|ads?|sponsor\w*|sprite|pixel|teaser|read-?more)(?:[\s_-]|$)/i

/** Code units of words that were left out, between a picture and the nearest part of the article. */
const nearEnough = 400
/** Above the first words stand the headline, the byline and the caption, below the last ones the end of the page. */
const leadEnough = 900
const endEnough = 160

export interface PicturePlace {
  /** Which of the page's blocks comes next; their number behind the last. */
  readonly at: number
  /** Whether each block is kept. */
  readonly kept: readonly boolean[]
  readonly blocks: readonly PageBlock[]
  /** The words of all blocks before each, code units; one more at the end. */
  readonly lengths: readonly number[]
}

/** Whether a picture belongs to the words that were kept: by where it stands, and what it stands in. */
export function standsInArticle(image: Element, place: PicturePlace): boolean {
  for (let box: Element | null = image.parentElement; box !== null; box = box.parentElement)
    if (!frames.has(box.tagName) && isNeverText(box)) return false
  if (isBeside(image) || isTeaser(image)) return false
  const { at, kept, blocks, lengths } = place
  const before = kept.lastIndexOf(true, at - 1)
  const after = kept.indexOf(true, at)
  const gap = (from: number, to: number): number => (lengths[to] ?? 0) - (lengths[from] ?? 0)
  const above = at === 0 || before === -1 ? Infinity : gap(before + 1, at)
  const below = after === -1 ? Infinity : gap(at, after)
  if (above < Infinity && below < Infinity) return Math.min(above, below) <= nearEnough
  if (below < Infinity) return below <= leadEnough && isOfSameBox(image, blocks[after])
  return above <= endEnough && isOfSameBox(image, blocks[before])
}

function isBeside(image: Element): boolean {
  let box: Element | null = image
  for (let up = 0; up < 4 && box !== null && !/^(?:BODY|MAIN|ARTICLE)$/.test(box.tagName); up += 1) {
    if (beside.test(`${box.getAttribute('class') ?? ''} ${box.id}`)) return true
    box = box.parentElement
  }
  return false
}

/** A link to another page with a picture and a few words: one for reading something else. */
function isTeaser(image: Element): boolean {
  const link = image.closest('a[href]')
  if (link === null) return false
  const href = link.getAttribute('href') ?? ''
  if (/\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|[?#])/i.test(href) || href.startsWith('#')) return false
  if (link.textContent.trim() !== '') return link.querySelector('figcaption') === null
  const box = link.parentElement?.closest('figure, li, div, section') ?? null
  const twins = [...(box?.querySelectorAll('a[href]') ?? [])]
  return twins.some(
    (other) => other !== link && other.getAttribute('href') === href && other.textContent.trim() !== '',
  )
}

/** What is far from the words on the page is in another box: the site's own head, or the next article. */
function isOfSameBox(image: Element, block: PageBlock | undefined): boolean {
  const box = block?.owner.closest('article, main, [role="main"], [itemprop="articleBody"]')
  if (box === null || box === undefined) return image.closest('header, nav') === null
  const outer = box.closest('article') ?? box.closest('main, [role="main"]') ?? box
  return outer.contains(image)
}
