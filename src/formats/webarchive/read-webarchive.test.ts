import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeWebarchive } from './make-webarchive.fixture'
import { readWebarchive } from './read-webarchive'

const page = '<html><body><p>The harbour was closed, the mayor said.</p></body></html>'
const archive = makeWebarchive(page, 'https://post.example/harbour')

test('the main page with its address and encoding', () => {
  const read = readWebarchive(archive)
  expect(read).toMatchObject({
    charset: 'UTF-8',
    url: 'https://post.example/harbour',
    mediaType: 'text/html',
  })
  expect(new TextDecoder().decode(read?.bytes)).toBe(page)
})

test('an address that is none of the web is no address', () => {
  expect(readWebarchive(makeWebarchive(page, 'file:///etc/passwd'))?.url).toBe('')
})

test('law: no bytes make it throw', () => {
  fc.assert(
    fc.property(
      fc.nat(archive.length),
      fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { maxLength: 8 }),
      (length, damage) => {
        const bytes = archive.slice()
        for (const [at, value] of damage) bytes[at] = value
        const read = readWebarchive(bytes.subarray(0, length))
        expect(read === null || read.bytes.length > 0).toBe(true)
      },
    ),
    { numRuns: 2_000 },
  )
})

test('an object that names itself ends', () => {
  const bytes = Uint8Array.from([
    ...new TextEncoder().encode('bplist00'),
    ...[0xaf, 0x10, 40],
    ...Array.from({ length: 40 }, () => 0),
    8,
    ...[0, 0, 0, 0, 0, 0, 1, 1],
    ...[0, 0, 0, 0, 0, 0, 0, 1],
    ...[0, 0, 0, 0, 0, 0, 0, 0],
    ...[0, 0, 0, 0, 0, 0, 0, 51],
  ])
  expect(readWebarchive(bytes)).toBeNull()
})
