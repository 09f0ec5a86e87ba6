import { parseQuery } from './parse-query'
import type { HitKind } from './query-node'

/** A term that looks for a value in a field, as a person would type it: `source:"The Hindu"`. */
export function fieldTerm(field: string, value: string): string {
  const plain = value.replaceAll(/["“”„‟«»＂]/g, ' ').trim()
  return /^[\p{L}\p{N}][\p{L}\p{N}/._-]*$/u.test(plain) ? `${field}:${plain}` : `${field}:"${plain}"`
}

/** Whether a term stands in a query, between spaces or brackets. */
export function hasTerm(query: string, term: string): boolean {
  return placeOfTerm(query, term) !== -1
}

/** Narrows a query by a term, or takes the term out again where it is in it. */
export function toggleTerm(query: string, term: string): string {
  const at = placeOfTerm(query, term)
  if (at !== -1) return tidy(query.slice(0, at) + query.slice(at + term.length))
  // A term binds more tightly than OR: it is to narrow all that was asked for.
  const isOr = parseQuery(query).node?.kind === 'or'
  return tidy(`${isOr ? `(${query.trim()})` : query} ${term}`)
}

/** Asks for a time of publication in place of another; '' for any. */
export function setPublished(query: string, range: string): string {
  const without = query.replaceAll(/(^|\s)published:\S*/g, '$1')
  return range === '' ? tidy(without) : toggleTerm(without, `published:${range}`)
}

/** What a query asks of the time of publication, as it was typed; '' where it does not. */
export function publishedOf(query: string): string {
  return /(?:^|\s)published:(\S+)/.exec(query)?.[1] ?? ''
}

const typeTerm = /(^|\s)type:\S*/gi

/** The kind that a query asks for alone; null for all. */
export function typeOf(query: string): HitKind | null {
  return parseQuery(query).type
}

/** Asks for one kind in place of another; null for all. */
export function withType(query: string, type: HitKind | null): string {
  const without = query.replaceAll(typeTerm, '$1')
  return type === null ? tidy(without) : toggleTerm(without, `type:${type}`)
}

function placeOfTerm(query: string, term: string): number {
  for (let at = query.indexOf(term); at !== -1; at = query.indexOf(term, at + 1)) {
    const before = at === 0 ? ' ' : query.charAt(at - 1)
    const after = query.charAt(at + term.length) || ' '
    if (/[\s(]/.test(before) && /[\s)]/.test(after)) return at
  }
  return -1
}

/** A space at the end says that the last word is whole. */
function tidy(query: string): string {
  const trimmed = query.replaceAll(/\s+/g, ' ').trim()
  return trimmed === '' ? '' : `${trimmed} `
}
