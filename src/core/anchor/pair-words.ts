import type { TokenisedText } from './alignment'
import { textSimilarity } from './text-similarity'

/** A stretch of words that became another one: indices of words, ends exclusive. */
export interface Gap {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

interface WordPair {
  readonly a: number
  readonly b: number
  readonly likeness: number
}

/** Words times words beyond which a stretch is not looked into. */
const mostPairs = 2500
/** What a word without a partner costs, where two words that stand for each other cost at most 1. */
const alone = 0.6
/** Less alike than this, a word is not the other one mistyped. */
const leastLikeness = 0.5

/** Which words of a replaced stretch stand for which, in order: Needleman and Wunsch's alignment over words. */
export function pairWords(from: TokenisedText, to: TokenisedText, gap: Gap): WordPair[] {
  const rows = gap.toA - gap.fromA
  const columns = gap.toB - gap.fromB
  if (rows === 0 || columns === 0 || rows * columns > mostPairs) return []
  const width = columns + 1
  const costs = new Float64Array((rows + 1) * width)
  const alike = new Float32Array((rows + 1) * width)
  for (let j = 1; j <= columns; j += 1) costs[j] = j * alone
  for (let i = 1; i <= rows; i += 1) {
    costs[i * width] = i * alone
    const word = wordAt(from, gap.fromA + i - 1)
    for (let j = 1; j <= columns; j += 1) {
      const likeness = wordLikeness(word, wordAt(to, gap.fromB + j - 1))
      alike[i * width + j] = likeness
      costs[i * width + j] = Math.min(
        (costs[(i - 1) * width + j - 1] ?? 0) + 1 - likeness,
        (costs[(i - 1) * width + j] ?? 0) + alone,
        (costs[i * width + j - 1] ?? 0) + alone,
      )
    }
  }
  return walkBack(costs, alike, width, gap)
}

function walkBack(costs: Float64Array, alike: Float32Array, width: number, gap: Gap): WordPair[] {
  const pairs: WordPair[] = []
  let i = gap.toA - gap.fromA
  let j = gap.toB - gap.fromB
  while (i > 0 && j > 0) {
    const here = costs[i * width + j] ?? 0
    const likeness = alike[i * width + j] ?? 0
    if (Math.abs(here - ((costs[(i - 1) * width + j - 1] ?? 0) + 1 - likeness)) < 1e-6) {
      i -= 1
      j -= 1
      pairs.push({ a: gap.fromA + i, b: gap.fromB + j, likeness })
    } else if (Math.abs(here - ((costs[(i - 1) * width + j] ?? 0) + alone)) < 1e-6) i -= 1
    else j -= 1
  }
  return pairs.reverse()
}

function wordAt({ folded, tokens }: TokenisedText, index: number): string {
  const token = tokens[index]
  return token === undefined ? '' : folded.slice(token.start, token.end)
}

function wordLikeness(a: string, b: string): number {
  if (a === b) return 1
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  if (shorter.length < longer.length * leastLikeness || longer.length < 3) return 0
  const likeness = textSimilarity(a, b)
  return likeness < leastLikeness ? 0 : likeness
}
