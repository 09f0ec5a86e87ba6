import type { PlacedPiece } from './placed-pieces'

/**
 * A query without some of its terms, and without the operators and the brackets that would be left with nothing. All
 * else stays as it was typed.
 */
export function withoutPieces(
  query: string,
  placed: readonly PlacedPiece[],
  taken: readonly number[],
): string {
  const gone = new Set<number>()
  for (const at of taken) takeOut(placed, gone, at)
  let kept = placed.flatMap((_, at) => (gone.has(at) ? [] : [at]))
  // Brackets around all that is left say nothing.
  while (placed[kept[0] ?? -1]?.piece.kind === 'open' && placed[kept[0] ?? -1]?.partner === kept.at(-1))
    kept = kept.slice(1, -1)
  return textOf(query, placed, kept)
}

function takeOut(placed: readonly PlacedPiece[], gone: Set<number>, taken: number): void {
  gone.add(taken)
  let beforeAt = taken
  let afterAt = taken
  for (;;) {
    const isBracket = placed[beforeAt]?.piece.kind === 'open'
    beforeAt = stillThere(placed, gone, beforeAt, -1)
    afterAt = stillThere(placed, gone, afterAt, 1)
    const before = placed[beforeAt]
    const after = placed[afterAt]
    const isEmpty = before?.piece.kind === 'open' && (after === undefined || before.partner === afterAt)
    if (isEmpty) gone.add(afterAt)
    // Of a field alone would be the bracket that comes to stand after it.
    const isFieldOf = before?.isFieldAlone === true && (isBracket || after?.piece.kind === 'open')
    const isNegation = before?.piece.kind === 'minus' || before?.piece.kind === 'not'
    if (isEmpty || isFieldOf || isNegation) gone.add(beforeAt)
    else {
      const operator = operatorWithoutSide(before, after)
      if (operator !== null) gone.add(operator === 'before' ? beforeAt : afterAt)
      return
    }
  }
}

/** Which of the two neighbours of what is gone has nothing left on that side. */
function operatorWithoutSide(
  before: PlacedPiece | undefined,
  after: PlacedPiece | undefined,
): 'before' | 'after' | null {
  const isFirst =
    before === undefined ||
    before.piece.kind === 'open' ||
    (before.piece.kind === 'close' && before.partner === null)
  const isLast = after === undefined || after.piece.kind === 'close'
  if (isJoint(after) && isFirst) return 'after'
  if (isJoint(before) && isLast) return 'before'
  if (!isJoint(before) || !isJoint(after)) return null
  // AND binds more tightly: the OR is between what is left.
  return before.piece.kind === 'or' && after.piece.kind === 'and' ? 'after' : 'before'
}

function isJoint(placed: PlacedPiece | undefined): placed is PlacedPiece {
  return placed?.piece.kind === 'and' || placed?.piece.kind === 'or'
}

/** The nearest piece that is kept, from `at` on. */
function stillThere(
  placed: readonly PlacedPiece[],
  gone: ReadonlySet<number>,
  from: number,
  step: 1 | -1,
): number {
  let at = from
  while (at >= 0 && at < placed.length && gone.has(at)) at += step
  return at
}

/** The pieces that are kept, with what was typed between them. */
function textOf(query: string, placed: readonly PlacedPiece[], kept: readonly number[]): string {
  let text = ''
  let lastAt = -1
  for (const at of kept) {
    const last = placed[lastAt]?.piece
    const { piece } = placed[at] as PlacedPiece
    if (last !== undefined)
      text += at === lastAt + 1 ? query.slice(last.end, piece.start) : gapBetween(last.kind, piece.kind)
    text += query.slice(piece.start, piece.end)
    lastAt = at
  }
  return text
}

function gapBetween(left: string, right: string): string {
  return left === 'open' || right === 'close' ? '' : ' '
}
