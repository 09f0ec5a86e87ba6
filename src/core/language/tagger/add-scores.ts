import type { FeatureBuffer } from './feature-buffer'
import { labelCount } from './tag-set'
import type { TaggerWeights } from './tagger-weights'

/** Adds the weights of the buffer's features to the scores of word `at`. */
export function addScores(
  buffer: FeatureBuffer,
  { rows, starts, pairs }: TaggerWeights,
  emissions: Int32Array,
  at: number,
): void {
  const to = at * labelCount
  for (let i = 0; i < buffer.size; i += 1) {
    const row = rows.find(buffer.hashes[i] ?? 0)
    if (row < 0) continue
    const start = starts[row] ?? 0
    const end = start + 1 + 2 * (pairs[start] ?? 0)
    for (let pair = start + 1; pair < end; pair += 2) {
      const place = to + (pairs[pair] ?? 0)
      emissions[place] = (emissions[place] ?? 0) + (pairs[pair + 1] ?? 0)
    }
  }
}
