import { addOwnFeatures, places, type Place } from './add-own-features'
import { addScores } from './add-scores'
import type { FeatureBuffer } from './feature-buffer'
import { labelCount } from './tag-set'
import type { TaggerWeights } from './tagger-weights'
import type { WordFacts } from './word-facts'

/** Behind the scores of a place: whether they are there. */
const width = labelCount + 1
const space = new Int32Array(labelCount)

/**
 * Adds the weights of a word's own features at a place to the scores of the word `at`; summed up once for each word and
 * place, and remembered with the word.
 */
export function addOwnScores(
  buffer: FeatureBuffer,
  weights: TaggerWeights,
  word: WordFacts,
  place: Place,
  emissions: Int32Array,
  at: number,
): void {
  word.scores ??= new Int16Array(places.length * width)
  const { scores } = word
  const from = (place + 2) * width
  if (scores[from + labelCount] === 0) {
    buffer.size = 0
    addOwnFeatures(buffer, word, place)
    space.fill(0)
    addScores(buffer, weights, space, 0)
    scores.set(space, from)
    scores[from + labelCount] = 1
  }
  const to = at * labelCount
  for (let label = 0; label < labelCount; label += 1) {
    emissions[to + label] = (emissions[to + label] ?? 0) + (scores[from + label] ?? 0)
  }
}
