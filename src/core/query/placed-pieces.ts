import { scanQuery, type QueryPiece } from './scan-query'
import { isField } from './term-node'

/** A piece of a query with what holds for it where it stands. */
export interface PlacedPiece {
  readonly piece: QueryPiece
  /** Of a term, its own or that of the brackets around it; null for none. */
  readonly field: string | null
  /** A field with nothing right behind it: all that stands in the bracket after it is of the field. */
  readonly isFieldAlone: boolean
  /** A minus or a NOT excludes it, or what it stands in. */
  readonly isLeftOut: boolean
  /** Where the other one of two brackets stands among the pieces; null where there is none. */
  readonly partner: number | null
}

interface Bracket {
  readonly at: number
  readonly field: string | null
  readonly isLeftOut: boolean
}

/** Reads a query as `parseQuery` does, for who is to change its text. */
export function placedPieces(query: string): PlacedPiece[] {
  const placed: PlacedPiece[] = []
  const brackets: Bracket[] = []
  let isNegated = false
  let fieldBefore: string | null = null
  for (const piece of scanQuery(query)) {
    const outer = brackets.at(-1)
    // What is excluded of a field alone is the bracket after it.
    const isExcluded: boolean = isNegated && (fieldBefore === null || piece.kind === 'open')
    const isLeftOut = (outer?.isLeftOut ?? false) || isExcluded
    const field = (piece.kind === 'term' ? piece.field : fieldBefore) ?? outer?.field ?? null
    const isFieldAlone =
      piece.kind === 'term' && piece.field !== null && piece.value === '' && isField(piece.field)
    const partner = piece.kind === 'close' ? (brackets.pop()?.at ?? null) : null
    const opening = partner === null ? undefined : placed[partner]
    if (partner !== null && opening !== undefined) placed[partner] = { ...opening, partner: placed.length }
    if (piece.kind === 'open') brackets.push({ at: placed.length, field, isLeftOut })
    placed.push({ piece, field: piece.kind === 'term' ? field : null, isFieldAlone, isLeftOut, partner })
    fieldBefore = isFieldAlone ? piece.field : null
    isNegated = piece.kind === 'minus' || piece.kind === 'not' || (isFieldAlone && isExcluded)
  }
  return placed
}
