import { scanQuery, type QueryPiece } from './scan-query'

const smallOperator = /^(?:and|or|not)$/iu

/**
 * The query with `and`, `or` and `not` in capitals where they stand as words between two things to look for, and so may
 * have been meant as operators; null where none does.
 */
export function withCapitals(query: string): string | null {
  const pieces = scanQuery(query)
  let text = ''
  let at = 0
  for (const [index, piece] of pieces.entries()) {
    if (!isSmall(piece) || !isBetween(pieces[index - 1], pieces[index + 1])) continue
    text += query.slice(at, piece.start) + piece.raw.toUpperCase()
    at = piece.end
  }
  return at === 0 ? null : text + query.slice(at)
}

function isSmall(piece: QueryPiece): piece is Extract<QueryPiece, { kind: 'term' }> {
  return piece.kind === 'term' && smallOperator.test(piece.raw)
}

function isBetween(before: QueryPiece | undefined, after: QueryPiece | undefined): boolean {
  const isEnd = before?.kind === 'close' || (before?.kind === 'term' && before.value !== '')
  return isEnd && after !== undefined && /^(?:term|open|minus|not)$/u.test(after.kind)
}
