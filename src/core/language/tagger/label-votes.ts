import type { FeatureBuffer } from './feature-buffer'
import type { SentenceRange } from './sentence-range'
import { labelCount } from './tag-set'
import type { WordFacts } from './word-facts'
import { wordFlags } from './word-flags'

/**
 * How a first pass labelled each word with a capital all over a text, for a second pass (Krishnan and Manning 2006):
 * counts of labels by the hash of the folded word.
 */
export class LabelVotes {
  readonly #counts = new Map<number, Uint16Array>()

  add(words: readonly WordFacts[], { from, to }: SentenceRange, labels: Uint8Array): void {
    for (let at = from; at < to; at += 1) {
      const word = words[at]
      if (!word || !(word.flags & wordFlags.capital)) continue
      let counts = this.#counts.get(word.hash)
      if (counts === undefined) {
        counts = new Uint16Array(labelCount)
        this.#counts.set(word.hash, counts)
      }
      const label = labels[at - from] ?? 0
      counts[label] = (counts[label] ?? 0) + 1
    }
  }

  /**
   * Templates 200 to 239: how the other occurrences of the word at `at` were labelled; `own` is its label by the first
   * pass, which does not count. False where there is nothing to say.
   */
  addFeatures(buffer: FeatureBuffer, word: WordFacts, own: number): boolean {
    buffer.size = 0
    const counts = word.flags & wordFlags.capital ? this.#counts.get(word.hash) : undefined
    if (counts === undefined) return false
    let best = 0
    let bestCount = 0
    let total = 0
    for (let label = 0; label < labelCount; label += 1) {
      const count = (counts[label] ?? 0) - (label === own ? 1 : 0)
      if (count <= 0) continue
      total += count
      buffer.add(200 + label, Math.min(3, count))
      if (count > bestCount) {
        best = label
        bestCount = count
      }
    }
    if (total === 0) return false
    const isClear = bestCount * 4 >= total * 3 ? 1 : 0
    buffer.addPair(220, best, isClear * 4 + Math.min(3, total))
    buffer.addPair(221, best, word.shape)
    return true
  }
}
