import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { handFile } from './hand-file'
import { createHandedFiles } from './handed-files'

const handed = createHandedFiles()
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-hand-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('up to the limit and not beyond, by its name and without its folder', async () => {
  const file = join(folder, 'a.txt')
  writeFileSync(file, '12345')
  expect(await handFile(handed, file, 5)).toEqual({
    kind: 'file',
    name: 'a.txt',
    size: 5,
    modified: expect.any(Number) as unknown,
    token: expect.stringMatching(/^[\w-]{36}$/u) as unknown,
  })
  expect(await handFile(handed, file, 4)).toEqual({ kind: 'too-large', name: 'a.txt', size: 5, limit: 4 })
})

test('one that vanished, a folder and a device are told in plain words', async () => {
  expect(await handFile(handed, join(folder, 'gone.txt'))).toMatchObject({
    kind: 'unreadable',
    name: 'gone.txt',
    message: expect.stringMatching(/no longer there/) as unknown,
  })
  for (const path of [folder, ...(process.platform === 'linux' ? ['/dev/zero'] : [])])
    expect(await handFile(handed, path)).toMatchObject({
      kind: 'unreadable',
      message: expect.stringMatching(/not a file/) as unknown,
    })
})

test('without a limit of its own, what the tray can keep comes, and a PDF twice as large', async () => {
  const text = join(folder, 'a.txt')
  const pdf = join(folder, 'a.PDF')
  for (const file of [text, pdf]) {
    writeFileSync(file, '')
    truncateSync(file, 60_000_000)
  }
  expect(await handFile(handed, text)).toMatchObject({ kind: 'too-large', limit: 50_000_000 })
  expect(await handFile(handed, pdf)).toMatchObject({ kind: 'file', name: 'a.PDF' })
})

test('a page that was saved whole brings the pictures beside it, each to be fetched by itself', async () => {
  mkdirSync(join(folder, 'a_files'))
  writeFileSync(join(folder, 'a.html'), '<img src="a_files/b.png">')
  writeFileSync(join(folder, 'a_files', 'b.png'), 'picture')
  const opened = await handFile(handed, join(folder, 'a.html'))
  if (opened.kind !== 'file') throw new Error(opened.kind)
  expect(opened.beside).toMatchObject([{ name: 'a_files/b.png', size: 7 }])
  expect(opened.beside?.[0]?.token).not.toBe(opened.token)
})
