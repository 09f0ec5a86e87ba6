import type { Span } from '../../anchor/span'
import type { ParsedText } from '../parse-text'
import { labelText } from './label-text'
import { labelCount, tagTypes, type TagType } from './tag-set'
import { textFacts } from './text-facts'
import type { TaggerWeights } from './tagger-weights'
import type { WordMemory } from './word-memory'

export interface Tagger {
  readonly memory: WordMemory
  readonly weights: TaggerWeights
}

/** A name as the tagger sees it: the tokens `first` to `last` (inclusive) of a sentence. */
export interface TaggedName extends Span {
  readonly type: TagType
  readonly sentence: number
  readonly first: number
  readonly last: number
  /** Share of names with such a margin that are right, 0 to 1. */
  readonly confidence: number
}

/** In tokens; what is longer is no name but a text without small letters. */
const longestName = 24

/** The names of a text by the trained tagger: a structured averaged perceptron (Collins 2002), decoded twice. */
export function tagText(parsed: ParsedText, tagger: Tagger): TaggedName[] {
  const facts = textFacts(parsed, tagger.memory)
  return labelText(facts, tagger.weights).flatMap(({ labels, emissions }, index) =>
    namesOf(parsed, index, labels, emissions, tagger.weights),
  )
}

function namesOf(
  parsed: ParsedText,
  index: number,
  labels: Uint8Array,
  emissions: Int32Array,
  weights: TaggerWeights,
): TaggedName[] {
  const tokens = parsed.sentences[index]?.tokens ?? []
  const names: TaggedName[] = []
  let first = 0
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] ?? 0
    const kind = (label - 1) % 4
    if (label === 0 || kind === 1) continue
    if (kind === 0 || kind === 3) first = at
    if (kind === 0) continue
    const type = tagTypes[(label - 1) >> 2]
    const from = tokens[first]
    const to = tokens[at]
    if (type === undefined || !from || !to || at - first >= longestName) continue
    const confidence = confidenceOf(emissions, (label - 1) >> 2, first, at, weights)
    names.push({ start: from.start, end: to.end, type, sentence: index, first, last: at, confidence })
  }
  return names
}

/** By the least margin of any of its tokens over the labels of other types. */
function confidenceOf(
  emissions: Int32Array,
  type: number,
  first: number,
  last: number,
  { calibration, marginStep }: TaggerWeights,
): number {
  let least = Infinity
  for (let at = first; at <= last; at += 1) {
    let own = -Infinity
    let others = -Infinity
    for (let label = 0; label < labelCount; label += 1) {
      const score = emissions[at * labelCount + label] ?? 0
      if (label > 0 && (label - 1) >> 2 === type) own = Math.max(own, score)
      else others = Math.max(others, score)
    }
    least = Math.min(least, own - others)
  }
  const band = Math.max(0, Math.min(calibration.length - 1, Math.floor(least / marginStep) + 1))
  return (calibration[band] ?? 50) / 100
}
