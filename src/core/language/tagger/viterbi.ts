import { labelCount, mayEnd, mayStart, predecessorEnds, predecessors } from './tag-set'

const never = -(2 ** 30)

/** Space for decoding, reused from sentence to sentence. */
export interface ViterbiSpace {
  scores: Float64Array
  back: Uint8Array
}

export function newViterbiSpace(): ViterbiSpace {
  return { scores: new Float64Array(0), back: new Uint8Array(0) }
}

/**
 * The best sequence of labels that BILOU allows, written to `out` (Viterbi 1967). `emissions` holds `labelCount`
 * scores for each of `length` tokens, `transitions` is as in `TaggerWeights`.
 */
export function viterbi(
  emissions: Float64Array | Int32Array,
  length: number,
  transitions: Float64Array | Int32Array,
  space: ViterbiSpace,
  out: Uint8Array,
): void {
  if (length === 0) return
  if (space.scores.length < length * labelCount) {
    space.scores = new Float64Array(length * labelCount * 2)
    space.back = new Uint8Array(length * labelCount * 2)
  }
  const { scores, back } = space
  for (let label = 0; label < labelCount; label += 1) {
    scores[label] = mayStart(label)
      ? (emissions[label] ?? 0) + (transitions[labelCount * labelCount + label] ?? 0)
      : never
  }
  for (let at = 1; at < length; at += 1) step(at, emissions, transitions, scores, back)
  readBack(length, scores, back, out)
}

function step(
  at: number,
  emissions: Float64Array | Int32Array,
  transitions: Float64Array | Int32Array,
  scores: Float64Array,
  back: Uint8Array,
): void {
  const here = at * labelCount
  const before = here - labelCount
  for (let label = 0; label < labelCount; label += 1) {
    let best = never * 2
    let bestFrom = 0
    const end = predecessorEnds[label] ?? 0
    for (let i = label === 0 ? 0 : (predecessorEnds[label - 1] ?? 0); i < end; i += 1) {
      const previous = predecessors[i] ?? 0
      const score = (scores[before + previous] ?? never) + (transitions[previous * labelCount + label] ?? 0)
      if (score > best) {
        best = score
        bestFrom = previous
      }
    }
    scores[here + label] = best + (emissions[here + label] ?? 0)
    back[here + label] = bestFrom
  }
}

function readBack(length: number, scores: Float64Array, back: Uint8Array, out: Uint8Array): void {
  const last = (length - 1) * labelCount
  let label = 0
  let best = never * 4
  for (let candidate = 0; candidate < labelCount; candidate += 1) {
    const score = scores[last + candidate] ?? never
    if (mayEnd(candidate) && score > best) {
      best = score
      label = candidate
    }
  }
  for (let at = length - 1; at >= 0; at -= 1) {
    out[at] = label
    label = back[at * labelCount + label] ?? 0
  }
}
