import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { forgetArchive, readArchivePointer, switchArchive } from './archive-pointer'

function file(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-pointer-test-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return join(folder, 'archive.json')
}

const restored = 'cuttings-6d1c1a52-5c6e-4b0e-9d4e-0d8a3a0f2b11'

test('it is the first database until another takes its place, and that one is kept', async () => {
  const path = file()
  expect(readArchivePointer(path)).toEqual({ format: 1, database: 'cuttings', kept: [] })
  await switchArchive(path, restored, 7)
  const kept = [{ database: 'cuttings', replaced: 7 }]
  expect(readArchivePointer(path)).toEqual({ format: 1, database: restored, kept })
  await switchArchive(path, restored, 8)
  expect(readArchivePointer(path).kept).toEqual(kept)
})

test('back again, and let go', async () => {
  const path = file()
  await switchArchive(path, restored, 7)
  await switchArchive(path, 'cuttings', 8)
  expect(readArchivePointer(path)).toEqual({
    format: 1,
    database: 'cuttings',
    kept: [{ database: restored, replaced: 8 }],
  })
  await forgetArchive(path, restored)
  expect(readArchivePointer(path).kept).toEqual([])
})

test('a broken file names the first database', () => {
  const path = file()
  writeFileSync(path, '{"format":1,"database":"../evil","kept":[]}')
  expect(readArchivePointer(path).database).toBe('cuttings')
})
