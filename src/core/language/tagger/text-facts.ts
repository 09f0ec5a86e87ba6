import type { ParsedText } from '../parse-text'
import { acronymFacts } from './acronym-facts'
import { occurrenceFacts, type Occurrences } from './occurrence-facts'
import { phraseFacts } from './phrase-facts'
import type { SentenceRange } from './sentence-range'
import type { WordFacts } from './word-facts'
import type { WordMemory } from './word-memory'

/** What the features of every word draw on: the words themselves and what the whole text says of them. */
export interface TextFacts {
  readonly words: readonly WordFacts[]
  /** Stands for what lies beyond the ends of a sentence. */
  readonly beyond: WordFacts
  readonly sentences: readonly SentenceRange[]
  /** For each word, what gazetteers hold a phrase over it, see `phraseFacts`. */
  readonly phrases: Int32Array
  readonly occurrences: Occurrences
  /** For acronyms in brackets behind words with capitals: how these fit. */
  readonly acronyms: ReadonlyMap<number, number>
}

export function textFacts(parsed: ParsedText, memory: WordMemory): TextFacts {
  const long = new Map<string, WordFacts>()
  const words: WordFacts[] = []
  const sentences: SentenceRange[] = []
  for (const sentence of parsed.sentences) {
    const from = words.length
    for (const token of sentence.tokens) words.push(memory.factsOf(token, long))
    sentences.push({ from, to: words.length, isHeading: sentence.isHeading })
  }
  return {
    words,
    beyond: memory.beyond,
    sentences,
    phrases: phraseFacts(words, sentences, memory.lexicon),
    occurrences: occurrenceFacts(words, sentences),
    acronyms: acronymFacts(parsed, words),
  }
}
