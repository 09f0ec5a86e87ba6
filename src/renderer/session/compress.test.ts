import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compress } from './compress'

test('what is packed unpacks to the same bytes', async () => {
  const bytes = new TextEncoder().encode('The first cutting. '.repeat(500))
  const packed = await compress(bytes)
  expect(packed.length).toBeLessThan(bytes.length / 5)
  expect(new Uint8Array(gunzipSync(packed))).toEqual(bytes)
})

test('nothing packs to something that unpacks to nothing', async () => {
  expect(gunzipSync(await compress(new Uint8Array())).length).toBe(0)
})
