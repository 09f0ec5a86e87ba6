import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  chunkNonce,
  readSealHeader,
  sealChunk,
  sealHeaderSize,
  sealTag,
  unsealedSize,
  writeSealHeader,
} from './seal-format'

const header = {
  ...{ logN: 17, r: 8, p: 1 },
  salt: new Uint8Array(16).fill(1),
  fileId: new Uint8Array(16).fill(2),
  check: new Uint8Array(16).fill(3),
}

test('a header is read as it was written, and nothing else is taken for one', () => {
  const bytes = writeSealHeader(header)
  expect(readSealHeader(bytes)).toEqual(header)
  for (const [at, value] of [
    [0, 0],
    [8, 9],
    [8, 21],
    [9, 9],
    [10, 2],
    [11, 1],
  ] as const) {
    const other = bytes.slice()
    other[at] = value
    expect(readSealHeader(other)).toBeNull()
  }
  expect(readSealHeader(bytes.slice(1))).toBeNull()
})

test('the size of what is inside follows from the size of the file', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5 * sealChunk }), (content) => {
      const chunks = Math.max(1, Math.ceil(content / sealChunk))
      expect(unsealedSize(sealHeaderSize + content + chunks * sealTag)).toBe(content)
    }),
  )
  for (const size of [0, sealHeaderSize, sealHeaderSize + 15, sealHeaderSize + sealChunk + 2 * sealTag])
    expect(unsealedSize(size)).toBeNull()
})

test('no two chunks of a file have one nonce', () => {
  const nonces = [0, 1, 2, 256, 70_000].flatMap((number) => [
    chunkNonce(number, false),
    chunkNonce(number, true),
  ])
  expect(new Set(nonces.map(String)).size).toBe(10)
})
