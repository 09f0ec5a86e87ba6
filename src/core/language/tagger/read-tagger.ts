import type { Tagger } from './tag-text'
import { readTaggerLexicon } from './tagger-lexicon'
import { readTaggerWeights } from './tagger-weights'
import { WordMemory } from './word-memory'

/** The tagger of `resources/language/weights.bin` and `lexicon.bin`. Throws a RangeError on other files. */
export function readTagger(weights: Uint8Array, lexicon: Uint8Array): Tagger {
  return { weights: readTaggerWeights(weights), memory: new WordMemory(readTaggerLexicon(lexicon)) }
}
