import { ByteReader } from './byte-reader'
import { HashTable } from './hash-table'
import { labelCount } from './tag-set'

/** The trained model: whole numbers, so that every machine decodes alike. */
export interface TaggerWeights {
  /** Row of each feature. */
  readonly rows: HashTable
  /** `labelCount` weights a row. */
  readonly weights: Int8Array
  /** `[label * labelCount + next]`; the last row is for the beginning of a sentence. */
  readonly transitions: Int32Array
  /** Share of names that are right, for margins of 0, 1, 2 … times `marginStep`. */
  readonly calibration: Uint8Array
  readonly marginStep: number
}

const magic = 0x31575443

/**
 * Reads `resources/language/weights.bin`: "CTW1", count of labels, transitions (32 bit), calibration (step, count,
 * percents), count of features, their ascending hashes, then for each a byte count of pairs of label and weight.
 * Throws a RangeError on any other file.
 */
export function readTaggerWeights(bytes: Uint8Array): TaggerWeights {
  const reader = new ByteReader(bytes)
  if (reader.uint32() !== magic) throw new RangeError('Not the weights of this tagger')
  if (reader.byte() !== labelCount) throw new RangeError('Weights for other labels')
  const transitions = Int32Array.from({ length: (labelCount + 1) * labelCount }, () => reader.uint32() | 0)
  const marginStep = reader.uint32()
  const calibration = Uint8Array.from({ length: reader.byte() }, () => reader.byte())
  const count = reader.varint()
  const hashes = reader.ascending(count)
  const rows = new HashTable(count)
  const weights = new Int8Array(count * labelCount)
  for (let row = 0; row < count; row += 1) {
    rows.set(hashes[row] ?? 0, row)
    for (let pairs = reader.byte(); pairs > 0; pairs -= 1) {
      const label = reader.byte()
      weights[row * labelCount + label] = reader.signedByte()
    }
  }
  return { rows, weights, transitions, calibration, marginStep }
}
