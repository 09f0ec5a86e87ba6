import type { Alignment } from './alignment'
import { foldedOffset } from './folded-offset'
import type { Span } from './span'

/** Where a span's words went. Spans are of the folded texts. */
export interface MappedSpan {
  readonly from: Span
  readonly to: Span
  /** Share of the letters that are still there, 0 to 1. */
  readonly kept: number
}

/** A word of the span that has a partner. */
interface Word {
  readonly old: Span
  readonly now: Span
  /** Letters of it inside the span. */
  readonly size: number
  /** How alike it is to its partner; 0 where the partner only stands in its place. */
  readonly likeness: number
}

/** Letters at an end that may be other words in the place of the old ones ("Tuesday" for "Wednesday"). */
const mostReplaced = 16

/** Follows a span of the old text through the alignment; null where none of its words has a partner. */
export function mapSpan(alignment: Alignment, span: Span): MappedSpan | null {
  const { from } = alignment
  const start = foldedOffset(from, span.start)
  const end = foldedOffset(from, span.end)
  const { words, size } = wordsWithin(alignment, start, end)
  dropStrays(words)
  words.splice(0, replacedAtStart(words))
  words.length -= replacedAtStart([...words].reverse())
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined) return null
  const to = {
    start: first.now.start + within(start - first.old.start, first.now),
    end: last.now.end - within(last.old.end - end, last.now),
  }
  if (to.start >= to.end) return null
  const kept = words.reduce((sum, word) => sum + word.size * word.likeness, 0)
  return { from: { start, end }, to, kept: kept / size }
}

function wordsWithin({ from, to, partners, likeness }: Alignment, start: number, end: number) {
  const words: Word[] = []
  let size = 0
  for (let i = firstEndingAfter(from.tokens, start); i < from.tokens.length; i += 1) {
    const old = from.tokens[i]
    if (old === undefined || old.start >= end) break
    const inside = Math.min(end, old.end) - Math.max(start, old.start)
    size += inside
    const now = to.tokens[partners[i] ?? -1]
    if (now !== undefined) words.push({ old, now, size: inside, likeness: likeness[i] ?? 0 })
  }
  return { words, size }
}

/** Takes off words at both ends that a stretch of others, far longer than they are, parts from the rest. */
function dropStrays(words: Word[]): void {
  const head = strays(words, (word, next) => next.now.start - word.now.end)
  words.splice(0, head)
  const tail = strays([...words].reverse(), (word, next) => word.now.start - next.now.end)
  words.length -= tail
}

function strays(words: readonly Word[], gapBetween: (word: Word, next: Word) => number): number {
  let kept = 0
  let stray = 0
  words.forEach((word, index) => {
    kept += word.size * word.likeness
    const next = words[index + 1]
    if (next !== undefined && gapBetween(word, next) > 12 + 4 * kept) {
      stray = index + 1
      kept = 0
    }
  })
  return stray
}

/** How many words at the start are replaced ones, where these are too many to belong to the span. */
function replacedAtStart(words: readonly Word[]): number {
  const first = words.findIndex((word) => word.likeness > 0)
  const letters = words
    .slice(0, Math.max(0, first))
    .reduce((sum, word) => sum + word.now.end - word.now.start, 0)
  return letters > mostReplaced ? first : 0
}

/** How far a boundary stands inside a word, where the word may have become shorter. */
function within(distance: number, word: Span): number {
  return Math.max(0, Math.min(distance, word.end - word.start - 1))
}

function firstEndingAfter(tokens: readonly Span[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? Infinity) > offset) high = middle
    else low = middle + 1
  }
  return low
}
