import { addOwnFeatures, places } from './add-own-features'
import { addPairFeatures } from './add-pair-features'
import { addTextFeatures } from './add-text-features'
import type { FeatureBuffer } from './feature-buffer'
import type { SentenceRange } from './sentence-range'
import type { TextFacts } from './text-facts'
import { wordAt, wordWindow } from './word-window'

/** Fills the buffer anew with all features of the word at `at`. */
export function addFeatures(
  buffer: FeatureBuffer,
  facts: TextFacts,
  sentence: SentenceRange,
  at: number,
): void {
  buffer.size = 0
  for (const place of places) addOwnFeatures(buffer, wordAt(facts, sentence, at + place), place)
  addContextFeatures(buffer, facts, sentence, at)
}

/** Adds the features that depend on more than one word. */
export function addContextFeatures(
  buffer: FeatureBuffer,
  facts: TextFacts,
  sentence: SentenceRange,
  at: number,
): void {
  const window = wordWindow(facts, sentence, at)
  addPairFeatures(buffer, window)
  addTextFeatures(buffer, facts, window)
}
