import { mixHashes } from './mix-hashes'
import { phraseBits, type TaggerLexicon } from './tagger-lexicon'
import type { SentenceRange } from './sentence-range'
import type { WordFacts } from './word-facts'
import { wordFlags } from './word-flags'

const longest = 6

/**
 * For each word the gazetteers' phrases over it: 7 bits (`phraseBits`) where one begins there, shifted by 8 where it
 * goes on, by 16 where the phrase has several words. Only phrases that begin with a capital are looked up.
 */
export function phraseFacts(
  words: readonly WordFacts[],
  sentences: readonly SentenceRange[],
  lexicon: TaggerLexicon,
): Int32Array {
  const facts = new Int32Array(words.length)
  for (const { from, to } of sentences) {
    for (let at = from; at < to; at += 1) {
      if ((words[at]?.flags ?? 0) & wordFlags.capital)
        markFrom(facts, words, at, Math.min(to, at + longest), lexicon)
    }
  }
  return facts
}

function markFrom(
  facts: Int32Array,
  words: readonly WordFacts[],
  at: number,
  limit: number,
  { phraseOf }: TaggerLexicon,
): void {
  let hash = words[at]?.hash ?? 0
  for (let end = at + 1; end <= limit; end += 1) {
    const found = phraseOf(hash)
    if (found < 0) return
    const bits = found & ~phraseBits.prefix & ~(end - at > 1 ? 0 : phraseBits.personName)
    if (bits !== 0) {
      for (let i = at; i < end; i += 1) {
        const several = end - at > 1 ? bits << 16 : 0
        facts[i] = (facts[i] ?? 0) | several | (i === at ? bits : bits << 8)
      }
    }
    if (!(found & phraseBits.prefix)) return
    hash = mixHashes(hash, words[end]?.hash ?? 0)
  }
}
