import { ByteReader } from './byte-reader'
import { HashIndex } from './hash-index'
import { labelCount } from './tag-set'

/** The trained model: whole numbers, so that every machine decodes alike. */
export interface TaggerWeights {
  /** Row of each feature. */
  readonly rows: HashIndex
  /** Where row `r` begins in `pairs`. */
  readonly starts: Int32Array
  /** As in the file: for each row the count of its labels with a weight, then label and signed weight of each. */
  readonly pairs: Int8Array
  /** `[label * labelCount + next]`; the last row is for the beginning of a sentence. */
  readonly transitions: Int32Array
  /** Share of names that are right, in percent, for margins below 0, `marginStep`, twice `marginStep` … */
  readonly calibration: Uint8Array
  readonly marginStep: number
}

const magic = 0x31575443

/**
 * Reads `resources/language/weights.bin`: "CTW1", count of labels, transitions (32 bit), calibration (step, count,
 * percents), counts of features and of pairs, the features' ascending hashes, then for each a byte count of pairs of
 * label and weight. Throws a RangeError on any other file.
 */
export function readTaggerWeights(bytes: Uint8Array): TaggerWeights {
  const reader = new ByteReader(bytes)
  if (reader.uint32() !== magic) throw new RangeError('Not the weights of this tagger')
  if (reader.byte() !== labelCount) throw new RangeError('Weights for other labels')
  const transitions = Int32Array.from({ length: (labelCount + 1) * labelCount }, () => reader.uint32() | 0)
  const marginStep = reader.uint32()
  const calibration = Uint8Array.from({ length: reader.byte() }, () => reader.byte())
  const count = reader.varint()
  const pairCount = reader.varint()
  const rows = new HashIndex(reader.ascending(count))
  const pairs = new Uint8Array(reader.take(count + pairCount * 2))
  const starts = new Int32Array(count)
  let at = 0
  for (let row = 0; row < count; row += 1) {
    starts[row] = at
    at += 1 + 2 * (pairs[at] ?? 0)
  }
  if (at !== pairs.length) throw new RangeError('The weights are not as many as the file says')
  return { rows, starts, pairs: new Int8Array(pairs.buffer), transitions, calibration, marginStep }
}
