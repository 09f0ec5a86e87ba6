import { addContextFeatures } from './add-features'
import { places } from './add-own-features'
import { addOwnScores } from './add-own-scores'
import { addScores } from './add-scores'
import { FeatureBuffer } from './feature-buffer'
import { LabelVotes } from './label-votes'
import { mayBeName } from './may-be-name'
import type { SentenceRange } from './sentence-range'
import { labelCount } from './tag-set'
import type { TaggerWeights } from './tagger-weights'
import type { TextFacts } from './text-facts'
import { newViterbiSpace, viterbi, type ViterbiSpace } from './viterbi'
import { wordFlags } from './word-flags'
import { wordAt } from './word-window'

/** The labels of one sentence, and the scores (`labelCount` for each word) behind them. */
export interface LabelledSentence {
  readonly labels: Uint8Array
  readonly emissions: Int32Array
}

/** Put on the label "outside" of words that no name may cover. */
const certain = 100_000

/**
 * Labels every sentence: a first pass by itself, a second one that knows how the first labelled the same words in the
 * rest of the text.
 */
export function labelText(facts: TextFacts, weights: TaggerWeights): LabelledSentence[] {
  const buffer = new FeatureBuffer()
  const space = newViterbiSpace()
  const votes = new LabelVotes()
  const sentences = facts.sentences.map((sentence) => {
    const emissions = firstScores(facts, sentence, weights, buffer)
    const labels = new Uint8Array(sentence.to - sentence.from)
    if (hasCapital(facts, sentence)) {
      decode(emissions, labels, weights, space)
      votes.add(facts.words, sentence, labels)
    }
    return { labels, emissions }
  })
  sentences.forEach(({ labels, emissions }, index) => {
    const sentence = facts.sentences[index]
    if (sentence === undefined) return
    let isTold = false
    for (let at = 0; at < labels.length; at += 1) {
      const word = facts.words[sentence.from + at]
      if (!word || !votes.addFeatures(buffer, word, labels[at] ?? 0)) continue
      addScores(buffer, weights, emissions, at)
      isTold = true
    }
    if (isTold) decode(emissions, labels, weights, space)
  })
  return sentences
}

/**
 * Decodes each stretch of words that may be in a name by itself, with the word before and after: these are surely outside,
 * so that nothing beyond them matters.
 */
function decode(
  emissions: Int32Array,
  labels: Uint8Array,
  weights: TaggerWeights,
  space: ViterbiSpace,
): void {
  const isOutside = (at: number): boolean => (emissions[at * labelCount] ?? 0) >= certain
  labels.fill(0)
  for (let at = 0; at < labels.length; at += 1) {
    if (isOutside(at)) continue
    let end = at + 1
    while (end < labels.length && !isOutside(end)) end += 1
    const from = Math.max(0, at - 1)
    const to = Math.min(labels.length, end + 1)
    const within = emissions.subarray(from * labelCount, to * labelCount)
    viterbi(within, to - from, weights.transitions, space, labels.subarray(from, to))
    at = end
  }
}

/** Without a capital there is no name: all is outside. */
function hasCapital({ words }: TextFacts, { from, to }: SentenceRange): boolean {
  for (let at = from; at < to; at += 1) if ((words[at]?.flags ?? 0) & wordFlags.capital) return true
  return false
}

function firstScores(
  facts: TextFacts,
  sentence: SentenceRange,
  weights: TaggerWeights,
  buffer: FeatureBuffer,
): Int32Array {
  const length = sentence.to - sentence.from
  const emissions = new Int32Array(length * labelCount)
  for (let at = 0; at < length; at += 1) {
    const here = sentence.from + at
    if (mayBeName(facts.words, sentence, here)) {
      for (const place of places)
        addOwnScores(buffer, weights, wordAt(facts, sentence, here + place), place, emissions, at)
      buffer.size = 0
      addContextFeatures(buffer, facts, sentence, here)
      addScores(buffer, weights, emissions, at)
    } else emissions[at * labelCount] = certain
  }
  return emissions
}
