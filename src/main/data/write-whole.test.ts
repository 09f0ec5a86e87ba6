import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeWhole } from './write-whole'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-write-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('writes bytes and text, and leaves nothing else behind', async () => {
  await writeWhole(join(folder, 'a.bin'), new Uint8Array([0, 255, 10]))
  await writeWhole(join(folder, 'b.txt'), 'é')
  expect([...readFileSync(join(folder, 'a.bin'))]).toEqual([0, 255, 10])
  expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe('é')
  expect(readdirSync(folder).sort()).toEqual(['a.bin', 'b.txt'])
})

test.skipIf(process.platform === 'win32')('replaces a file and keeps its permissions', async () => {
  const file = join(folder, 'a.txt')
  writeFileSync(file, 'before')
  chmodSync(file, 0o640)
  await writeWhole(file, 'after')
  expect(readFileSync(file, 'utf8')).toBe('after')
  expect(statSync(file).mode & 0o777).toBe(0o640)
})

test.skipIf(process.platform === 'win32')('writes through a symbolic link', async () => {
  mkdirSync(join(folder, 'real'))
  writeFileSync(join(folder, 'real', 'a.txt'), 'before')
  symlinkSync(join(folder, 'real', 'a.txt'), join(folder, 'link.txt'))
  await writeWhole(join(folder, 'link.txt'), 'after')
  expect(readFileSync(join(folder, 'real', 'a.txt'), 'utf8')).toBe('after')
})

test('where it fails nothing is left behind and what was there stays', async () => {
  // A folder stands where the file should go: everything works but the last step.
  mkdirSync(join(folder, 'taken'))
  writeFileSync(join(folder, 'taken', 'inside.txt'), 'here')
  await expect(writeWhole(join(folder, 'taken'), 'text')).rejects.toThrow()
  expect(readdirSync(folder)).toEqual(['taken'])
  expect(readdirSync(join(folder, 'taken'))).toEqual(['inside.txt'])
})

test('a folder that is not there is an error of the file system', async () => {
  await expect(writeWhole(join(folder, 'none', 'a.txt'), 'text')).rejects.toMatchObject({ code: 'ENOENT' })
})
