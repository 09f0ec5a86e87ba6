import type { SentenceRange } from './sentence-range'
import type { TextFacts } from './text-facts'
import type { WordFacts } from './word-facts'
import { wordFlags } from './word-flags'

/** A word with its neighbours in the sentence and the run of capitals that it stands in. */
export interface WordWindow {
  /** Index into `TextFacts.words`. */
  readonly at: number
  readonly isFirst: boolean
  readonly isHeading: boolean
  readonly before2: WordFacts
  readonly before: WordFacts
  readonly word: WordFacts
  readonly after: WordFacts
  readonly after2: WordFacts
  /** The run of capitals, joined over small words like "of": ends as indexes, `to` exclusive; empty outside of one. */
  readonly runFrom: number
  readonly runTo: number
}

/** A longer run is a list or a headline; it is looked at in part, so that the work stays linear. */
const reach = 8

export function wordAt({ words, beyond }: TextFacts, { from, to }: SentenceRange, at: number): WordFacts {
  return at < from || at >= to ? beyond : (words[at] ?? beyond)
}

export function wordWindow(facts: TextFacts, sentence: SentenceRange, at: number): WordWindow {
  const near = (index: number): WordFacts => wordAt(facts, sentence, index)
  const word = near(at)
  const isInRun = (word.flags & (wordFlags.capital | wordFlags.link)) !== 0
  return {
    at,
    isFirst: at === sentence.from,
    isHeading: sentence.isHeading,
    before2: near(at - 2),
    before: near(at - 1),
    word,
    after: near(at + 1),
    after2: near(at + 2),
    runFrom: isInRun ? runEnd(near, at, -1) : at,
    runTo: isInRun ? runEnd(near, at, 1) + 1 : at,
  }
}

/** The last index of the run in one direction: capitals, and up to two small words that lead to another capital. */
function runEnd(near: (index: number) => WordFacts, at: number, step: 1 | -1): number {
  let end = at
  while (Math.abs(end - at) < reach) {
    let next = end + step
    for (let skipped = 0; skipped < 2 && isLink(near(next)); skipped += 1) next += step
    if (!(near(next).flags & wordFlags.capital)) return end
    end = next
  }
  return end
}

function isLink(word: WordFacts): boolean {
  return (word.flags & wordFlags.link) !== 0 && (word.flags & wordFlags.capital) === 0
}
