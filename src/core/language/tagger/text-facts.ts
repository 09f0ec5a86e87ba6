import type { ParsedText } from '../parse-text'
import { acronymFacts } from './acronym-facts'
import { occurrenceFacts, type Occurrences } from './occurrence-facts'
import { phraseFacts } from './phrase-facts'
import type { SentenceRange } from './sentence-range'
import type { TaggerLexicon } from './tagger-lexicon'
import { wordFacts, type WordFacts } from './word-facts'

/** What the features of every word draw on: the words themselves and what the whole text says of them. */
export interface TextFacts {
  readonly words: readonly WordFacts[]
  readonly sentences: readonly SentenceRange[]
  /** For each word, what gazetteers hold a phrase over it, see `phraseFacts`. */
  readonly phrases: Int32Array
  readonly occurrences: Occurrences
  /** For acronyms in brackets behind words with capitals: how these fit. */
  readonly acronyms: ReadonlyMap<number, number>
}

export function textFacts(parsed: ParsedText, lexicon: TaggerLexicon): TextFacts {
  const known = new Map<string, WordFacts>()
  const words: WordFacts[] = []
  const sentences: SentenceRange[] = []
  for (const sentence of parsed.sentences) {
    const from = words.length
    for (const token of sentence.tokens) {
      let facts = known.get(token.text)
      if (facts === undefined) {
        facts = wordFacts(token, lexicon)
        known.set(token.text, facts)
      }
      words.push(facts)
    }
    sentences.push({ from, to: words.length, isHeading: sentence.isHeading })
  }
  return {
    words,
    sentences,
    phrases: phraseFacts(words, sentences, lexicon),
    occurrences: occurrenceFacts(words, sentences),
    acronyms: acronymFacts(parsed, words),
  }
}
