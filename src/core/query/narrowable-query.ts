import { parseQuery } from './parse-query'
import { placedPieces, type PlacedPiece } from './placed-pieces'
import type { QueryPiece, TermPiece } from './scan-query'
import { isField } from './term-node'

/**
 * A query that another term can be written behind so that it narrows all that was asked for: what is open is closed, an
 * operator without its other side is gone, the beginning of a word says so, and an OR stands in brackets, since AND binds
 * more tightly. All else stays as it was typed.
 */
export function narrowableQuery(query: string): string {
  const placed = finished(placedPieces(query))
  const last = placed.at(-1)?.piece
  if (last === undefined) return ''
  const isOpen = last.kind === 'term' && last.isOpen
  const body = `${query.slice(0, last.end)}${isBeginning(last) ? '*' : ''}`
  const opened = placed.filter(({ piece, partner }) => piece.kind === 'open' && partner === null).length
  const whole = `${isOpen ? `${body.trimEnd()}"` : body}${')'.repeat(opened)}`
  let text = ''
  let at = 0
  for (const stretch of stretches(placed).filter(isEither)) {
    const [first, end] = [stretch[0]?.piece.start ?? 0, stretch.at(-1)?.piece.end ?? 0]
    const isLast = end === last.end
    text += `${whole.slice(at, first)}(${whole.slice(first, isLast ? undefined : end)})`
    at = isLast ? whole.length : end
  }
  return (text + whole.slice(at)).trimStart()
}

/** Without what waits at the end for something that never came. */
function finished(placed: readonly PlacedPiece[]): readonly PlacedPiece[] {
  let count = placed.length
  for (; count > 0; count -= 1) {
    const { piece, isFieldAlone } = placed[count - 1] as PlacedPiece
    const isWaiting =
      piece.kind === 'term' ? isFieldAlone || isEmpty(piece) || asksNothing(piece) : piece.kind !== 'close'
    if (!isWaiting) break
  }
  return placed.slice(0, count)
}

/** A quotation mark with nothing behind it; what is no field is text. */
function isEmpty({ field, value, isOpen }: TermPiece): boolean {
  return isOpen && value.trim() === '' && (field === null || isField(field))
}

/** Half a date or a state: behind it the next term would make a word of it. */
function asksNothing({ raw, unfinished }: TermPiece): boolean {
  if (!unfinished) return false
  const { node, sort, type } = parseQuery(raw)
  return node === null && sort === null && type === null
}

/** A word that is still typed stands for all that begin so, and would be a whole one with a term behind it. */
function isBeginning(piece: QueryPiece): boolean {
  if (piece.kind !== 'term' || !piece.unfinished || piece.quoted || piece.value.endsWith('*')) return false
  const { node } = parseQuery(piece.raw)
  return node?.kind === 'words' && node.prefix
}

/** What stands between closing brackets without an opening one: each is read by itself. */
function stretches(placed: readonly PlacedPiece[]): PlacedPiece[][] {
  const found: PlacedPiece[][] = [[]]
  for (const each of placed) {
    if (each.piece.kind === 'close' && each.partner === null) found.push([])
    else found.at(-1)?.push(each)
  }
  return found
}

/** Whether an OR stands outside of all brackets. */
function isEither(stretch: readonly PlacedPiece[]): boolean {
  let depth = 0
  return stretch.some(({ piece: { kind } }) => {
    if (kind === 'open') depth += 1
    if (kind === 'close') depth -= 1
    return kind === 'or' && depth === 0
  })
}
