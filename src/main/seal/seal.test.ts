import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BackupSource } from '@/core/backup/backup-source'
import { sealChunk, sealHeaderSize, sealTag, unsealedSize } from '@/core/backup/seal-format'
import { keyRing, SealedFile } from './key-ring'
import { deriveMaster, fileKey, openMaster, type MasterKey } from './seal-key'
import { sealing } from './sealing'

const cheap = { logN: 10, r: 8, p: 1, salt: new Uint8Array(16).map((_, at) => at) }
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

function sourceOf(bytes: Uint8Array): BackupSource {
  return {
    size: bytes.length,
    read: (at, length) =>
      at + length > bytes.length
        ? Promise.reject(new Error('beyond the end'))
        : Promise.resolve(bytes.slice(at, at + length)),
  }
}

async function sealed(master: MasterKey, pieces: readonly Uint8Array[]): Promise<Uint8Array> {
  const { take, end } = await sealing(master, new Uint8Array(16).fill(7))
  const written = pieces.flatMap((piece) => take(piece))
  return new Uint8Array(Buffer.concat([...written, end()]))
}

/** All that a file gives out, read in pieces of an odd size. */
async function content(bytes: Uint8Array, master: MasterKey): Promise<Uint8Array> {
  const ring = keyRing()
  ring.add(master)
  const source = await ring.open(sourceOf(bytes))
  const pieces: Uint8Array[] = []
  for (let at = 0; at < source.size; at += 50_001)
    pieces.push(await source.read(at, Math.min(50_001, source.size - at)))
  return new Uint8Array(Buffer.concat(pieces))
}

test('known vectors: scrypt of RFC 7914, and the keys that are made of it', async () => {
  // RFC 7914, section 12: the third vector, its first 32 of 64 bytes.
  const rfc = await deriveMaster('pleaseletmein', {
    ...{ logN: 14, r: 8, p: 1 },
    salt: new TextEncoder().encode('SodiumChloride'),
  })
  expect(hex(rfc.secret)).toBe('7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2')
  const master = await deriveMaster('Zürich', cheap)
  // The same word in the other form of Unicode, as another system may type it.
  expect(hex((await deriveMaster('Zu\u0308rich', cheap)).secret)).toBe(hex(master.secret))
  expect(hex(await fileKey(master, new Uint8Array(16)))).not.toBe(
    hex(await fileKey(master, new Uint8Array(16).fill(1))),
  )
})

test('whatever is sealed is opened again, and its size is known before', async () => {
  const master = await deriveMaster('a long passphrase', cheap)
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.nat(300), fc.constantFrom(sealChunk, sealChunk - 1, sealChunk + 1)), {
        maxLength: 4,
      }),
      async (sizes) => {
        const pieces = sizes.map((size, index) => new Uint8Array(size).fill(index + 1))
        const plain = new Uint8Array(Buffer.concat(pieces))
        const bytes = await sealed(master, pieces)
        expect(unsealedSize(bytes.length)).toBe(plain.length)
        expect(Buffer.from(await content(bytes, master)).equals(plain)).toBe(true)
      },
    ),
    { numRuns: 40 },
  )
})

test('another passphrase opens nothing, and is told from damage', async () => {
  const master = await deriveMaster('the right one', cheap)
  const bytes = await sealed(master, [new Uint8Array(100)])
  const other = await deriveMaster('the wrong one', cheap)
  await expect(content(bytes, other)).rejects.toThrow(SealedFile)
  expect(await openMaster('the wrong one', { ...cheap, check: master.check })).toBeNull()
  expect(await keyRing().tryOn(sourceOf(bytes), 'the wrong one')).toBe(false)
  expect(await keyRing().tryOn(sourceOf(new Uint8Array(100)), 'the right one')).toBe(false)
  const ring = keyRing()
  expect(await ring.tryOn(sourceOf(bytes), 'the right one')).toBe(true)
  expect((await ring.open(sourceOf(bytes))).size).toBe(100)
})

test('wherever a bit flips, or chunks are swapped, doubled, left out or cut off, nothing of it is given out', async () => {
  const master = await deriveMaster('a passphrase', cheap)
  const plain = new Uint8Array(3 * sealChunk + 100).map((_, at) => at % 251)
  const bytes = await sealed(master, [plain])
  const refused = async (forged: Uint8Array) => {
    await expect(content(forged, master)).rejects.toThrow(/passphrase|encrypted|cut short/u)
  }
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 8, max: bytes.length - 1 }), fc.nat(7), async (at, bit) => {
      const forged = bytes.slice()
      forged[at] = (forged[at] ?? 0) ^ (1 << bit)
      await refused(forged)
    }),
    { numRuns: 60 },
  )
  const one = sealChunk + sealTag
  const chunk = (number: number) =>
    bytes.slice(sealHeaderSize + number * one, sealHeaderSize + (number + 1) * one)
  const of = (...chunks: Uint8Array[]) =>
    new Uint8Array(Buffer.concat([bytes.slice(0, sealHeaderSize), ...chunks]))
  const [a, b, c, d] = [chunk(0), chunk(1), chunk(2), chunk(3)]
  await refused(of(b, a, c, d))
  await refused(of(a, a, b, c, d))
  await refused(of(a, c, d))
  await refused(of(a, b, c))
  await refused(of(a, b, c, d.slice(0, -1)))
  // Of another file of the same key.
  const { take, end } = await sealing(master, new Uint8Array(16).fill(8))
  const other = new Uint8Array(Buffer.concat([...take(plain), end()]))
  await refused(of(a, other.slice(sealHeaderSize + one, sealHeaderSize + 2 * one), c, d))
})
