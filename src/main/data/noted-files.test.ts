import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { notedFiles } from './noted-files'

let folder = ''
let notes = ''
let outside = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-noted-'))
  notes = join(folder, 'saves.json')
  outside = join(folder, 'outside')
  mkdirSync(outside)
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** As a killed app leaves a save: half of it, and its note. */
async function leaves(path: string): Promise<void> {
  const file = await notedFiles(notes).begin(path)
  const noted = readFileSync(notes, 'utf8')
  const [part = ''] = JSON.parse(noted) as string[]
  expect(existsSync(part)).toBe(true)
  await file.drop()
  writeFileSync(part, 'half')
  writeFileSync(notes, noted)
}

/** A second start over the same notes, once it has looked at what was left. */
async function startedAnew() {
  const files = notedFiles(notes)
  await files.dropLeft()
  return files
}

test('what a killed app left of a save is taken away at the next start, and nothing else in its folder', async () => {
  writeFileSync(join(outside, 'mine.part'), 'mine')
  writeFileSync(join(outside, 'report.zip'), 'before')
  await leaves(join(outside, 'report.zip'))
  expect(readdirSync(outside)).toHaveLength(3)
  await startedAnew()
  expect(readdirSync(outside)).toEqual(['mine.part', 'report.zip'])
  expect(readFileSync(join(outside, 'report.zip'), 'utf8')).toBe('before')
  expect(existsSync(notes)).toBe(false)
})

test('nothing is noted of what is whole, was dropped, or could not be begun', async () => {
  const files = notedFiles(notes)
  const [whole, dropped, ended] = await Promise.all(
    ['a.txt', 'b.txt', 'c.txt'].map((name) => files.begin(join(outside, name))),
  )
  expect((JSON.parse(readFileSync(notes, 'utf8')) as string[]).length).toBe(3)
  await whole?.write('whole')
  await whole?.finish()
  await dropped?.drop()
  ended?.dropNow()
  await expect(files.begin(join(outside, 'none', 'd.txt'))).rejects.toMatchObject({ code: 'ENOENT' })
  expect(readdirSync(outside)).toEqual(['a.txt'])
  expect(existsSync(notes)).toBe(false)
})

test('a save that begins while the start looks stays noted', async () => {
  await leaves(join(outside, 'left.txt'))
  const files = notedFiles(notes)
  const [file] = await Promise.all([files.begin(join(outside, 'now.txt')), files.dropLeft()])
  expect(JSON.parse(readFileSync(notes, 'utf8'))).toHaveLength(1)
  await file.write('whole')
  await file.finish()
  expect(readdirSync(outside)).toEqual(['now.txt'])
  expect(existsSync(notes)).toBe(false)
})

test('what is on a disk that is not there now goes once it is there again', async () => {
  const stick = join(folder, 'stick')
  mkdirSync(stick)
  await leaves(join(stick, 'report.zip'))
  const [left = ''] = readdirSync(stick)
  rmSync(stick, { recursive: true })
  await startedAnew()
  mkdirSync(stick)
  writeFileSync(join(stick, left), 'half')
  await startedAnew()
  expect(readdirSync(stick)).toEqual([])
})

test('notes that are damaged, or name what is no half of a save, take nothing away', async () => {
  const kept = join(outside, 'mine.txt')
  const inside = join(outside, '.cuttings-00000000-0000-0000-0000-000000000000.part')
  writeFileSync(kept, 'mine')
  mkdirSync(inside)
  for (const text of [JSON.stringify([kept, inside, 'mine.txt', 7]), JSON.stringify({ kept }), '["', '']) {
    writeFileSync(notes, text)
    await startedAnew()
    expect(readdirSync(outside)).toHaveLength(2)
  }
})
