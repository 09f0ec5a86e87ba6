import { narrowableQuery } from './narrowable-query'
import { parseQuery } from './parse-query'
import { placedPieces, type PlacedPiece } from './placed-pieces'
import type { HitKind } from './query-node'
import { withoutPieces } from './without-pieces'

/** A term that looks for a value in a field, as a person would type it: `source:"The Hindu"`. */
export function fieldTerm(field: string, value: string): string {
  const plain = value.replaceAll(/["“”„‟«»＂]/g, ' ').trim()
  return /^[\p{L}\p{N}][\p{L}\p{N}/._-]*$/u.test(plain) ? `${field}:${plain}` : `${field}:"${plain}"`
}

/** Whether a query asks for what a term asks for, however it is written there, and does not exclude it. */
export function hasTerm(query: string, term: string): boolean {
  return placesOfTerm(query, term).length > 0
}

/** Narrows a query by a term, or takes the term out again where it is in it. */
export function toggleTerm(query: string, term: string): string {
  const places = placesOfTerm(query, term)
  return places.length === 0
    ? narrowedBy(query, term)
    : ended(withoutPieces(query, placedPieces(query), places))
}

/** Asks for a time of publication in place of another; '' for any. */
export function setPublished(query: string, range: string): string {
  const without = withoutField(query, 'published')
  return range === '' ? without : narrowedBy(without, `published:${range}`)
}

/** What a query asks of the time of publication, as it was typed; '' where it does not. */
export function publishedOf(query: string): string {
  const asked = placedPieces(query).find((placed) => isOf(placed, 'published') && !placed.isFieldAlone)
  return asked?.piece.kind === 'term' ? asked.piece.value : ''
}

/** Whoever shows the kinds asks this of one query several times for each key. */
let lastTyped: { readonly query: string; readonly type: HitKind | null } | null = null

/** The kind that a query asks for alone; null for all. */
export function typeOf(query: string): HitKind | null {
  if (lastTyped?.query !== query) lastTyped = { query, type: parseQuery(query).type }
  return lastTyped.type
}

/** Asks for one kind in place of another; null for all. */
export function withType(query: string, type: HitKind | null): string {
  const without = withoutField(query, 'type')
  return type === null ? without : narrowedBy(without, `type:${type}`)
}

/** Without an order of its own, so that one that is chosen counts. */
export function withoutSort(query: string): string {
  return withoutField(query, 'sort')
}

function narrowedBy(query: string, term: string): string {
  return ended(`${narrowableQuery(query)} ${term}`)
}

/** The query as it was typed where nothing of the field is in it. */
function withoutField(query: string, field: string): string {
  const placed = placedPieces(query)
  const places = placed.flatMap((each, at) =>
    isOf(each, field) && !(each.isFieldAlone && placed[at + 1]?.piece.kind === 'open') ? [at] : [],
  )
  return places.length === 0 ? query : ended(withoutPieces(query, placed, places))
}

function isOf({ piece, field, isLeftOut }: PlacedPiece, asked: string): boolean {
  return piece.kind === 'term' && field === asked && !isLeftOut
}

/** Whoever draws facets asks this of one query for each of their values. */
let lastRead: { readonly query: string; readonly meanings: readonly (string | null)[] } | null = null

function placesOfTerm(query: string, term: string): number[] {
  if (lastRead?.query !== query) lastRead = { query, meanings: placedPieces(query).map(meaningOfPiece) }
  const meaning = meaningOf(term)
  return lastRead.meanings.flatMap((each, at) => (each !== null && each === meaning ? [at] : []))
}

function meaningOfPiece({ piece, field, isLeftOut }: PlacedPiece): string | null {
  if (piece.kind !== 'term' || isLeftOut) return null
  return meaningOf(`${piece.field === null && field !== null ? `${field}:` : ''}${piece.raw}`)
}

/** What a term asks for, the same for each way to write it; null where it asks for nothing. */
function meaningOf(term: string): string | null {
  const { node, sort, type } = parseQuery(`${term} `)
  return node === null && sort === null && type === null ? null : JSON.stringify({ node, sort, type })
}

/** A space at the end says that the last word is whole. */
function ended(query: string): string {
  const trimmed = query.trim()
  return trimmed === '' ? '' : `${trimmed} `
}
