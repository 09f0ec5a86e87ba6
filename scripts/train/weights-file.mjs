import { ByteWriter } from './byte-writer.mjs'

/**
 * The bytes of `resources/language/weights.bin`, see `tagger-weights.ts`: weights as whole numbers of 8 bits, those
 * near zero left out.
 * @param {{ labelCount: number }} core
 * @param {{ weights: Float32Array, transitions: Float64Array }} model
 * @param {readonly number[]} hashes of each row
 * @param {{ step: number, least: number, calibration: readonly number[], marginStep: number }} options
 */
export function writeWeights({ labelCount }, { weights, transitions }, hashes, options) {
  const { step, least } = options
  const rows = []
  hashes.forEach((hash, row) => {
    const pairs = []
    for (let label = 0; label < labelCount; label += 1) {
      const value = weights[row * labelCount + label] ?? 0
      const whole = Math.max(-127, Math.min(127, Math.round(value / step)))
      if (Math.abs(value) >= least && whole !== 0) pairs.push([label, whole])
    }
    if (pairs.length > 0) rows.push({ hash, pairs })
  })
  rows.sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0))
  const writer = new ByteWriter()
  writer.uint32(0x31575443)
  writer.byte(labelCount)
  for (const value of transitions) writer.uint32(Math.round(value / step))
  writer.uint32(options.marginStep)
  writer.byte(options.calibration.length)
  for (const percent of options.calibration) writer.byte(percent)
  writer.varint(rows.length)
  writer.varint(rows.reduce((sum, { pairs }) => sum + pairs.length, 0))
  writer.ascending(rows.map(({ hash }) => hash))
  for (const { pairs } of rows) {
    writer.byte(pairs.length)
    for (const [label, whole] of pairs) {
      writer.byte(label)
      writer.byte(whole)
    }
  }
  return writer.take()
}
