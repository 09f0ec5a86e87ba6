import { addClusterFeatures } from './add-cluster-features'
import { addTextFeatures } from './add-text-features'
import { addWordFeatures } from './add-word-features'
import type { FeatureBuffer } from './feature-buffer'
import type { SentenceRange } from './sentence-range'
import type { TextFacts } from './text-facts'
import { wordWindow } from './word-window'

/** Fills the buffer anew with all features of the word at `at`. */
export function addFeatures(
  buffer: FeatureBuffer,
  facts: TextFacts,
  sentence: SentenceRange,
  at: number,
): void {
  buffer.size = 0
  const window = wordWindow(facts, sentence, at)
  addWordFeatures(buffer, window)
  addClusterFeatures(buffer, window)
  addTextFeatures(buffer, facts, window)
}
