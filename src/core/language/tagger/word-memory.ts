import type { Token } from '../tokenise'
import type { TaggerLexicon } from './tagger-lexicon'
import { wordFacts, type WordFacts } from './word-facts'

/** So many words make up nearly all of a newspaper; more would only take memory. */
const most = 6000
/** Longer words are cut from their text, which they would keep in memory. */
const longest = 12

/**
 * What is known of words from text to text, so that looking them up and scoring them is done once. When it is full it
 * forgets all and begins anew: what it answers never depends on what it was asked before.
 */
export class WordMemory {
  readonly #facts = new Map<string, WordFacts>()
  /** Stands for what lies beyond the ends of a sentence. */
  readonly beyond: WordFacts = {
    hash: 1,
    exact: 1,
    shape: 1,
    folded: '',
    length: 0,
    flags: 0,
    fine: -1,
    other: -1,
    scores: null,
  }

  constructor(readonly lexicon: TaggerLexicon) {}

  /** The facts of a token; `others` holds those of long words of this text. */
  factsOf(token: Token, others: Map<string, WordFacts>): WordFacts {
    const known = token.text.length > longest ? others : this.#facts
    const held = known.get(token.text)
    if (held !== undefined) return held
    if (this.#facts.size >= most) this.#facts.clear()
    const facts = wordFacts(token, this.lexicon)
    known.set(token.text, facts)
    return facts
  }
}
