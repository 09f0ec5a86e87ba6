import type { TokenisedText } from './alignment'
import type { Run } from './run'

/**
 * Where words were only put in or only taken out, the edges of the gap can often stand at several places ("said.
 * [He left.]" or "said[. He left].") which are all the same edit. Moves each gap to where its edges are edges of
 * paragraphs, sentences or clauses, as in the lossless clean-up of Neil Fraser's diff-match-patch.
 */
export function slideGaps(runs: readonly Run[], from: TokenisedText, to: TokenisedText): Run[] {
  const slid = [...runs]
  for (let i = 0; i + 1 < slid.length; i += 1) {
    const left = slid[i]
    const right = slid[i + 1]
    if (left === undefined || right === undefined) continue
    const onlyAdded = left.a + left.length === right.a
    const onlyRemoved = left.b + left.length === right.b
    if (onlyAdded === onlyRemoved) continue
    const [text, start, end] = onlyAdded
      ? ([to, left.b + left.length, right.b] as const)
      : ([from, left.a + left.length, right.a] as const)
    // A run that is used up joins two gaps to one, which is the smaller edit for a person.
    const atStart = left.a === 0 && left.b === 0
    const atEnd = right.a + right.length === from.tokens.length && right.b + right.length === to.tokens.length
    const shift = bestShift(text, start, end, {
      left: left.length,
      right: right.length,
      joinsLeft: !atStart,
      joinsRight: !atEnd,
    })
    slid[i] = { ...left, length: left.length + shift }
    slid[i + 1] = { a: right.a + shift, b: right.b + shift, length: right.length - shift }
  }
  return slid.filter((run) => run.length > 0)
}

interface Reach {
  /** Words of the run before the gap, and of the one after. */
  readonly left: number
  readonly right: number
  readonly joinsLeft: boolean
  readonly joinsRight: boolean
}

/** How far the gap from `start` to `end` (indices of words) moves; negative to the left. */
function bestShift(text: TokenisedText, start: number, end: number, reach: Reach): number {
  let best = 0
  let bestScore = edgeScore(text, start) + edgeScore(text, end)
  const look = (step: 1 | -1, most: number, joins: boolean) => {
    for (let shift = step; Math.abs(shift) <= most; shift += step) {
      const [out, into] = step > 0 ? [start + shift - 1, end + shift - 1] : [end + shift, start + shift]
      if (wordAt(text, out) !== wordAt(text, into)) return
      const joined = joins && Math.abs(shift) === most ? 10 : 0
      const score = joined + edgeScore(text, start + shift) + edgeScore(text, end + shift)
      if (score > bestScore) {
        best = shift
        bestScore = score
      }
    }
  }
  look(1, reach.right, reach.joinsRight)
  look(-1, reach.left, reach.joinsLeft)
  return best
}

/** How natural an edge before the word `index` is. */
function edgeScore({ text, offsets, folded, tokens }: TokenisedText, index: number): number {
  const before = tokens[index - 1]
  const after = tokens[index]
  if (before === undefined || after === undefined) return 4
  const gap = text.slice(offsets[before.end - 1], offsets[after.start])
  if (gap.includes('\n')) return 4
  if (before.end === after.start) return 0
  const last = folded.charAt(before.end - 1)
  return /[.!?"')\]]/u.test(last) ? 3 : /[\p{L}\p{N}\p{M}]/u.test(last) ? 1 : 2
}

function wordAt({ folded, tokens }: TokenisedText, index: number): string {
  const token = tokens[index]
  return token === undefined ? '' : folded.slice(token.start, token.end)
}
