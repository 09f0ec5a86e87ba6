import type { Citation } from '../excerpt/excerpt'

export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string }
type DateParts = { readonly 'date-parts': readonly [readonly number[]] }

/** The part of a CSL-JSON record that a news item fills (https://github.com/citation-style-language/schema). */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper' | 'webpage'
  readonly title?: string
  readonly author?: readonly CslName[]
  readonly 'container-title'?: string
  readonly issued?: DateParts
  readonly accessed?: DateParts
  readonly URL?: string
}

/** The record behind every style and every file of citations. What is unknown is left out. */
export function cslItem(citation: Citation, id: string): CslItem {
  const { title, authors, source, url, published, captured } = citation
  const issued = published.split('-').map(Number).filter(Number.isInteger)
  const instant = new Date(captured)
  const accessed = Number.isNaN(instant.getTime())
    ? []
    : [instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate()]
  return {
    id,
    type: source === '' ? 'webpage' : 'article-newspaper',
    ...(title === '' ? {} : { title }),
    ...(authors.length === 0 ? {} : { author: authors.map(cslName) }),
    ...(source === '' ? {} : { 'container-title': source }),
    ...(published === '' ? {} : { issued: { 'date-parts': [issued] as const } }),
    ...(url === '' || accessed.length === 0 ? {} : { accessed: { 'date-parts': [accessed] as const } }),
    ...(url === '' ? {} : { URL: url }),
  }
}

/** Desks, agencies and organisations, which sign as one; their names are never turned round. */
const bodies = new RegExp(
  `\\b(?:${[
    'agency|bureau|correspondent|desk|editors?|news|press|reporters?|service|staff|team|times|wire',
    'association|authority|cent(?:er|re)|commission|committee|company|council|department|federation|foundation',
    'government|inc|institute|llc|ltd|ministry|museum|network|organi[sz]ation|society|trust|union|university',
  ].join('|')})\\b`,
  'iu',
)
const particles = new Set([
  'al',
  'bin',
  'da',
  'de',
  'del',
  'della',
  'den',
  'der',
  'di',
  'du',
  'el',
  'la',
  'le',
  'ten',
  'ter',
  'van',
  'von',
])

/** "Ludwig van der Rohe" by its family name "van der Rohe"; one word, a desk or an agency as it is. */
function cslName(name: string): CslName {
  const comma = /^([^,]+),\s*([^,]+)$/u.exec(name.trim())
  if (comma !== null) return { family: comma[1]?.trim() ?? '', given: comma[2]?.trim() ?? '' }
  const words = name.trim().split(/\s+/u)
  if (words.length < 2 || words.length > 5 || bodies.test(name) || /[\d@/]/u.test(name))
    return { literal: name.trim() }
  let from = words.length - 1
  while (from > 1 && particles.has(words[from - 1]?.toLowerCase() ?? '')) from--
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') }
}
