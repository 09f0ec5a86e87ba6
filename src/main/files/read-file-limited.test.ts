import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFileLimited } from './read-file-limited'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-read-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('gives the bytes in a buffer of their own, and the name without its folder', async () => {
  const file = join(folder, 'a.txt')
  writeFileSync(file, new Uint8Array([0, 255, 13, 10]))
  const opened = await readFileLimited(file)
  expect(opened).toMatchObject({ kind: 'file', name: 'a.txt', bytes: new Uint8Array([0, 255, 13, 10]) })
  if (opened.kind === 'file') expect(opened.bytes.buffer.byteLength).toBe(4)
})

test('a file of many parts comes whole', async () => {
  const file = join(folder, 'a.txt')
  const content = Uint8Array.from({ length: 700_001 }, (_, index) => index % 251)
  writeFileSync(file, content)
  const opened = await readFileLimited(file)
  expect(opened.kind === 'file' && Buffer.compare(opened.bytes, content)).toBe(0)
})

test('up to the limit and not beyond', async () => {
  const file = join(folder, 'a.txt')
  writeFileSync(file, '12345')
  expect(await readFileLimited(file, 5)).toMatchObject({ kind: 'file' })
  expect(await readFileLimited(file, 4)).toEqual({ kind: 'too-large', name: 'a.txt', size: 5, limit: 4 })
})

test.skipIf(process.platform !== 'linux')('a file that does not say its size is cut off too', async () => {
  expect(await readFileLimited('/dev/zero', 1_000)).toMatchObject({
    kind: 'too-large',
    name: 'zero',
    limit: 1_000,
  })
})

test('one that vanished and one that is a folder are told in plain words', async () => {
  expect(await readFileLimited(join(folder, 'gone.txt'))).toMatchObject({
    kind: 'unreadable',
    name: 'gone.txt',
    message: expect.stringMatching(/no longer there/) as unknown,
  })
  expect(await readFileLimited(folder)).toMatchObject({
    kind: 'unreadable',
    message: expect.stringMatching(/folder/) as unknown,
  })
})

test('without a limit of its own, what the tray can keep comes, and a PDF twice as large', async () => {
  const text = join(folder, 'a.txt')
  const pdf = join(folder, 'a.PDF')
  for (const file of [text, pdf]) {
    writeFileSync(file, '')
    truncateSync(file, 60_000_000)
  }
  expect(await readFileLimited(text)).toMatchObject({ kind: 'too-large', limit: 50_000_000 })
  expect(await readFileLimited(pdf)).toMatchObject({ kind: 'file', name: 'a.PDF' })
})
