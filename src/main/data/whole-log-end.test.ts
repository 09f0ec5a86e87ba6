import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeLogEnd } from './whole-log-end'

const block = 32_768

/** As LevelDB's writer does it, but for the checksums. Also where each record ends. */
function logOf(lengths: readonly number[]): { bytes: Buffer; ends: readonly number[] } {
  const parts: Buffer[] = []
  const ends: number[] = []
  let at = 0
  const put = (part: Buffer) => {
    parts.push(part)
    at += part.length
  }
  for (const length of lengths) {
    let left = length
    let isFirst = true
    do {
      let room = block - (at % block)
      if (room < 7) {
        put(Buffer.alloc(room))
        room = block
      }
      const size = Math.min(left, room - 7)
      left -= size
      const kind = isFirst ? (left === 0 ? 1 : 2) : left === 0 ? 4 : 3
      const head = Buffer.alloc(7, 0xab)
      head.writeUInt16LE(size, 4)
      head.writeUInt8(kind, 6)
      put(Buffer.concat([head, Buffer.alloc(size, 0xcd)]))
      isFirst = false
    } while (left > 0)
    ends.push(at)
  }
  return { bytes: Buffer.concat(parts), ends }
}

const lengths = fc.array(
  fc.oneof(
    fc.nat(200),
    fc.nat(90_000),
    // Such as leave less than a head at the end of a block.
    fc.integer({ min: block - 20, max: block }),
  ),
  { maxLength: 8 },
)

test('law: of a log that is cut anywhere, the records before the cut are whole', () => {
  fc.assert(
    fc.property(lengths, fc.nat(), (of, at) => {
      const { bytes, ends } = logOf(of)
      const cut = at % (bytes.length + 1)
      const end = wholeLogEnd(bytes.subarray(0, cut))
      const before = ends.filter((one) => one <= cut).at(-1) ?? 0
      // Behind the last record there may be the rest of a block that was too small for another one.
      expect(end).toBeGreaterThanOrEqual(before)
      expect(end).toBeLessThan(before + 7)
      expect(bytes.subarray(before, end ?? 0).every((byte) => byte === 0)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('law: of a whole log nothing is cut off, and what comes behind a cut is read', () => {
  fc.assert(
    fc.property(lengths, fc.nat(), lengths, (of, at, more) => {
      const { bytes, ends } = logOf(of)
      expect(wholeLogEnd(bytes)).toBe(bytes.length)
      const cut = bytes.subarray(0, at % (bytes.length + 1))
      const mended = wholeLogEnd(cut) ?? 0
      const kept = ends.filter((end) => end <= mended).length
      const again = logOf([...of.slice(0, kept), ...more])
      expect(wholeLogEnd(again.bytes)).toBe(again.bytes.length)
    }),
    { numRuns: 200 },
  )
})

test('zeros at the end are no records, where nothing else comes behind them', () => {
  const { bytes } = logOf([100, 40_000])
  const zeros = Buffer.alloc(70_000)
  expect(wholeLogEnd(Buffer.concat([bytes, zeros]))).toBe(bytes.length)
  expect(wholeLogEnd(Buffer.concat([bytes, zeros, Buffer.of(1)]))).toBeNull()
})

test('what is wrong otherwise is left alone', () => {
  const { bytes } = logOf([100, 100])
  const changed = (at: number, value: number) => {
    const copy = Buffer.from(bytes)
    copy[at] = value
    return wholeLogEnd(copy)
  }
  expect(changed(6, 0)).toBeNull()
  expect(changed(6, 9)).toBeNull()
  expect(changed(6, 4)).toBeNull()
  // A first part, behind which another record begins.
  expect(changed(6, 2)).toBeNull()
  expect(changed(5, 0xff)).toBeNull()
  expect(wholeLogEnd(new Uint8Array())).toBe(0)
})
