import { ByteReader } from './byte-reader'
import { HashTable } from './hash-table'
import { labelCount } from './tag-set'

/** The trained model: whole numbers, so that every machine decodes alike. */
export interface TaggerWeights {
  /** Row of each feature. */
  readonly rows: HashTable
  /** The weights of row `r` are `pairs[starts[r]]` to `pairs[starts[r + 1]]` (exclusive): most labels have none. */
  readonly starts: Int32Array
  /** The label in the lower 8 bits, its weight above. */
  readonly pairs: Int16Array
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
  const pairs = new Int16Array(reader.varint())
  const hashes = reader.ascending(count)
  const rows = new HashTable(count)
  const starts = new Int32Array(count + 1)
  let at = 0
  for (let row = 0; row < count; row += 1) {
    rows.set(hashes[row] ?? 0, row)
    const end = at + reader.byte()
    for (; at < end; at += 1) {
      const label = reader.byte()
      pairs[at] = (reader.signedByte() << 8) | label
    }
    starts[row + 1] = at
  }
  return { rows, starts, pairs, transitions, calibration, marginStep }
}
