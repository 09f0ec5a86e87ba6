import { decodeEntities } from '@/core/article/decode-entities'
import { isNeverText } from './unwanted'

/**
 * A page's headline: the `<h1>` that agrees with what the page says elsewhere (`claimed`: JSON-LD's headline,
 * og:title) or with `<title>`; else the first claim; else the only `<h1>`; else `<title>` without the name of the site.
 */
export function pickTitle(document: Document, claimed: readonly string[], siteName: string): string {
  const claims = claimed
    .map((claim) => withoutSite(oneLine(decodeEntities(claim)), siteName))
    .filter((claim) => claim !== '')
  const pageTitle = withoutSite(
    oneLine(document.querySelector('head > title')?.textContent ?? document.title),
    siteName,
  )
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 20)
    .filter((heading) => !isNeverText(heading))
    .map((heading) => oneLine(heading.textContent))
    .filter((heading) => heading !== '' && heading.length <= 300)
  const agreeing = headings.find((heading) => [...claims, pageTitle].some((claim) => agree(heading, claim)))
  return (
    agreeing ??
    claims[0] ??
    (headings.length === 1 ? headings[0] : undefined) ??
    (pageTitle || (headings[0] ?? ''))
  )
}

/** The same words, or one is the beginning of the other. */
function agree(heading: string, claim: string): boolean {
  const one = foldTitle(heading)
  const other = foldTitle(claim)
  return (
    one.length > 3 && other.length > 3 && (one === other || one.startsWith(other) || other.startsWith(one))
  )
}

/** A title as it is compared: lower case, letters and digits only. */
export function foldTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function withoutSite(title: string, siteName: string): string {
  const cut = / (?:[|–—•·»:]|-) (?!.* (?:[|–—•·»]|-) )/.exec(title)
  if (cut === null) return title
  const before = title.slice(0, cut.index).trim()
  const after = title.slice(cut.index + cut[0].length).trim()
  const isSite = foldTitle(after) === foldTitle(siteName) || after.split(' ').length <= 4
  return isSite && before.split(' ').length >= 3 ? before : title
}

function oneLine(text: string): string {
  return text.slice(0, 2000).replace(/\s+/g, ' ').trim()
}
