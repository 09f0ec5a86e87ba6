import { expect, test } from 'vitest'
import { bytesInPieces } from './fixtures/sample-index'
import { packLazyArrays, unpackLazyArrays } from './lazy-arrays'

test('any number of arrays comes back, the head at once and the body when it is asked for', () => {
  const head = Array.from({ length: 100 }, (_, at) => Uint32Array.of(at, 7))
  const body = [Uint8Array.of(1, 2, 3), Float64Array.of(0.5), new Uint16Array(100_000).fill(9)]
  const saved = bytesInPieces(packLazyArrays(1, head, body))
  const arrays = unpackLazyArrays(saved, 1)
  expect(arrays?.head).toEqual(head)
  expect(arrays?.body[2]?.[99_999]).toBe(0)
  arrays?.bytes.need(0, arrays.bytes.bytes.length)
  expect(arrays?.body).toEqual(body)
  expect(unpackLazyArrays(saved, 2)).toBeNull()
})
