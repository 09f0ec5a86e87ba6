import { expect, test } from 'vitest'
import { hash } from './hash'

// The first test vector of FIPS 180-4.
const ofAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

test('a text is hashed as UTF-8', async () => {
  expect(await hash('abc')).toBe(ofAbc)
  expect(await hash('é')).toBe(await hash(new Uint8Array([0xc3, 0xa9])))
})

test('bytes of a part of a buffer are hashed alone', async () => {
  expect(await hash(new Uint8Array([0, 97, 98, 99, 0]).subarray(1, 4))).toBe(ofAbc)
})
