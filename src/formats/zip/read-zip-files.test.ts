import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readZipFiles } from './read-zip-files'

const limits = { file: 1000, all: 5000, files: 10 }
const blobOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)])
const read = (bytes: Uint8Array, wants = (_: string) => true) => readZipFiles(blobOf(bytes), limits, wants)

test('every file comes out as it went in, packed or not', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-zäß]{1,8}\.txt$/u), fc.uint8Array({ maxLength: 400 })), {
        selector: ([name]) => name,
        maxLength: 6,
      }),
      fc.constantFrom(0, 6),
      async (files, level) => {
        const zip = zipSync(Object.fromEntries(files), { level })
        const outcome = await read(zip)
        const names = outcome.kind === 'files' ? outcome.files : []
        expect(names).toEqual(
          files.map(([name, bytes]) => ({ kind: 'file', name, bytes: new Uint8Array(bytes) })),
        )
      },
    ),
    { numRuns: 30 },
  )
})

test('folders and what is not wanted stay packed', async () => {
  const zip = zipSync({ 'a/': new Uint8Array(), 'a/b.txt': strToU8('words'), 'a/c.png': strToU8('x') })
  const outcome = await read(zip, (name) => name.endsWith('.txt'))
  expect(outcome).toMatchObject({ kind: 'files', files: [{ name: 'a/b.txt' }] })
})

test('a file that unpacks to more than the limit is stopped; too many are refused', async () => {
  const zip = zipSync({ 'bomb.txt': new Uint8Array(900_000), 'small.txt': strToU8('words') })
  expect(await read(zip)).toMatchObject({
    files: [
      { kind: 'too-large', name: 'bomb.txt' },
      { kind: 'file', name: 'small.txt' },
    ],
  })
  const many = Object.fromEntries(
    Array.from({ length: 11 }, (_, index) => [`${String(index)}.txt`, strToU8('a')]),
  )
  expect(await read(zipSync(many))).toEqual({ kind: 'too-many' })
})

test('what is broken is told, and no bytes make it throw', async () => {
  const zip = zipSync({ 'a.txt': strToU8('words '.repeat(100)) })
  expect(await read(zip.subarray(0, zip.length - 30))).toEqual({ kind: 'broken' })
  const bad = new Uint8Array(zip)
  bad.fill(0xff, 35, 40)
  expect(await read(bad)).toMatchObject({ files: [{ kind: 'damaged', name: 'a.txt' }] })
  await fc.assert(
    fc.asyncProperty(fc.nat(zip.length - 1), fc.nat(255), async (at, value) => {
      const changed = new Uint8Array(zip)
      changed[at] = value
      expect(['files', 'broken', 'too-many']).toContain((await read(changed)).kind)
    }),
    { numRuns: 60 },
  )
})

test('links in a zip are never followed, nor taken for files', async () => {
  const zip = zipSync({
    'link.txt': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }],
    'file.txt': [strToU8('words'), { os: 3, attrs: 0o100644 << 16 }],
  })
  expect(await read(zip)).toMatchObject({ files: [{ kind: 'file', name: 'file.txt' }] })
})

test('what unpacks to hundreds of times its size is stopped, whatever the limit', async () => {
  const zip = zipSync({ 'bomb.json': new Uint8Array(30_000_000) })
  const outcome = await readZipFiles(blobOf(zip), { file: 1e9, all: 1e9, files: 10 }, () => true)
  expect(outcome).toEqual({ kind: 'files', files: [{ kind: 'too-large', name: 'bomb.json' }] })
})
