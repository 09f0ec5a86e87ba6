import { decodeEntities } from '@/core/article/decode-entities'
import { isNeverText } from './unwanted'

export interface PickedTitle {
  readonly value: string
  readonly from: string
  readonly confidence: number
}

/**
 * A page's headline: the `<h1>` that agrees with what the page says elsewhere (`claimed`: og:title, JSON-LD's
 * headline) or with `<title>`; else the first claim; else the only `<h1>`; else `<title>` without the name of the site.
 */
export function pickTitle(document: Document, claimed: readonly string[], siteName: string): PickedTitle {
  const claims = claimed
    .map((claim) => withoutSite(oneLine(decodeEntities(claim)), siteName))
    .filter((claim) => claim !== '')
  const pageTitle = withoutSite(
    oneLine(document.querySelector('head > title')?.textContent ?? document.title),
    siteName,
  )
  const all = [...document.querySelectorAll('h1')].slice(0, 20).filter((heading) => !isNeverText(heading))
  const headings = all
    .map((heading) => withoutOwnName(oneLine(textOf(heading)), siteName))
    .filter(
      (heading) => heading !== '' && heading.length <= 300 && foldTitle(heading) !== foldTitle(siteName),
    )
  const agreeing = bestAgreeing(headings, [...claims, pageTitle])
  if (agreeing !== null)
    return { value: agreeing, from: 'the heading, which agrees with the page’s title', confidence: 0.95 }
  const [only] = headings
  // A heading that shares words with a claim is the headline in other words: what a reader of the page sees.
  const isHeadline = (heading: string) =>
    heading.split(' ').length >= 4 || [...claims, pageTitle].some((claim) => isLike(heading, claim))
  if (only !== undefined && headings.length === 1 && isHeadline(only))
    return { value: only, from: 'the heading', confidence: 0.85 }
  const smaller = [
    ...document.querySelectorAll(
      'h2, [itemprop="headline"], [class*="headline" i], [class*="article-title" i], [class*="entry-title" i], [class*="post-title" i]',
    ),
  ]
    .slice(0, 60)
    .map((element) => oneLine(textOf(element)))
    .filter((text) => text.split(' ').length >= 3)
  const lower = bestAgreeing(smaller, [...claims, pageTitle])
  if (lower !== null)
    return { value: lower, from: 'a heading that agrees with the page’s title', confidence: 0.85 }
  const [claim] = claims
  if (claim !== undefined) return { value: claim, from: 'the page’s metadata', confidence: 0.7 }
  if (only !== undefined && (headings.length === 1 || pageTitle === ''))
    return { value: only, from: 'the heading', confidence: 0.6 }
  return { value: pageTitle, from: 'the page’s title', confidence: 0.5 }
}

/** The heading that is the same as a claim, else the longest that is the beginning of one or begins with it. */
function bestAgreeing(headings: readonly string[], claims: readonly string[]): string | null {
  const folded = claims.map(foldTitle).filter((claim) => claim.length > 3)
  const same = headings.find((heading) => folded.includes(foldTitle(heading)))
  if (same !== undefined) return same
  const near = headings.filter((heading) => {
    const one = foldTitle(heading)
    return (
      one.length > 3 &&
      folded.some(
        (claim) => one.startsWith(claim) || claim.startsWith(one) || (one.length > 20 && claim.includes(one)),
      )
    )
  })
  return near.toSorted((a, b) => b.length - a.length)[0] ?? null
}

/** At least half of the words of either are in the other. */
function isLike(one: string, other: string): boolean {
  const a = new Set(foldTitle(one).split(' '))
  const b = new Set(foldTitle(other).split(' '))
  const both = [...a].filter((word) => b.has(word)).length
  return both >= 2 && both >= a.size / 2 && both >= b.size / 2
}

/** A title as it is compared: lower case, letters and digits only. */
export function foldTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function withoutOwnName(heading: string, siteName: string): string {
  const bare = withoutSite(heading, siteName)
  return siteName !== '' && foldTitle(heading).endsWith(foldTitle(siteName)) ? bare : heading
}

function withoutSite(title: string, siteName: string): string {
  const cut = /\s(?:[|–—•·»:]|-{1,2})\s(?!.*\s(?:[|–—•·»]|-{1,2})\s)/.exec(title)
  if (cut === null) return title
  const before = title.slice(0, cut.index).trim()
  const after = title.slice(cut.index + cut[0].length).trim()
  if (foldTitle(after) === foldTitle(siteName)) return before
  return after.split(' ').length <= 4 && before.split(' ').length >= 3 ? before : title
}

/** The words of an element with space where a block or a line ends. */
function textOf(element: Element): string {
  if (element.firstElementChild === null) return element.textContent
  let text = ''
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  )
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!/^(?:SCRIPT|STYLE)$/.test(node.parentElement?.tagName ?? '')) text += node.nodeValue ?? ''
    } else if (node instanceof Element && /^(?:BR|DIV|P)$/.test(node.tagName)) text += ' '
  }
  return text
}

function oneLine(text: string): string {
  return text.slice(0, 2000).replace(/\s+/g, ' ').trim()
}
