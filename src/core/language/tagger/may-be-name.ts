import type { SentenceRange } from './sentence-range'
import type { WordFacts } from './word-facts'
import { wordFlags } from './word-flags'

/** Small words lead a name at most so far before its first capital ("de la Cruz"). */
const reach = 2

/** Whether a name may cover the word at `at`: a capital is near. All other words are outside, and cost nothing. */
export function mayBeName(words: readonly WordFacts[], { from, to }: SentenceRange, at: number): boolean {
  const end = Math.min(to - 1, at + reach)
  for (let i = Math.max(from, at - reach); i <= end; i += 1) {
    if ((words[i]?.flags ?? 0) & wordFlags.capital) return true
  }
  return false
}
