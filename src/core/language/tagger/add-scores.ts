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
    const row = rows.get(buffer.hashes[i] ?? 0)
    if (row < 0) continue
    const end = starts[row + 1] ?? 0
    for (let pair = starts[row] ?? 0; pair < end; pair += 1) {
      const packed = pairs[pair] ?? 0
      const place = to + (packed & 255)
      emissions[place] = (emissions[place] ?? 0) + (packed >> 8)
    }
  }
}
