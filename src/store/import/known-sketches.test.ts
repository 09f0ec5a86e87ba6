import { beforeEach, expect, test } from 'vitest'
import { shingles } from '@/core/likeness/shingles'
import { sketch } from '@/core/likeness/sketch'
import type { ArchiveDatabase } from '../archive-database'
import { freshArchive } from '../fixtures/fresh-archive'
import { begunImport, importParts, plainText, rowOfStory } from '../fixtures/import-runs'
import { KnownSketches } from './known-sketches'
import { KnownPages } from './known-pages'
import { runImport } from './run-import'

/** Long enough to be told apart from others by what is in it. */
const words = (of: string): string =>
  Array.from({ length: 60 }, (_, n) => `${of} ${String(n)} tells of quay ${of}${String(n * 7)}`).join('. ')
const bandsOf = (of: string): readonly string[] => sketch(shingles(words(of)))?.bands ?? []

let db: ArchiveDatabase
let known: KnownSketches
beforeEach(async () => {
  db = await freshArchive()
  await bring(0, 'harbour')
  known = new KnownSketches(db)
})

async function bring(n: number, of: string): Promise<void> {
  await runImport(db, await begunImport(db), importParts([rowOfStory(n, plainText(words(of)))]))
}
/** As far as history has come: by then each band that is there has to be asked for. */
async function asked(of: string): Promise<number> {
  const pages = new KnownPages(db)
  await pages.refresh()
  return bandsOf(of).filter((band) => known.mayHave(band, pages.seq)).length
}
const all = bandsOf('harbour').length

test('of what is there all bands are asked for, of what is new next to none', async () => {
  expect(await asked('ferry')).toBe(all)
  await known.refresh({ done: 0, total: 100 })
  expect(await asked('harbour')).toBe(all)
  expect(await asked('ferry')).toBeLessThan(all / 4)
})

test('what others bring meanwhile is asked for, and is known once it is worth to read all again', async () => {
  await known.refresh({ done: 0, total: 5000 })
  await bring(1, 'ferry')
  expect(await asked('ferry')).toBe(all)
  expect(await asked('train')).toBe(all)
  await known.refresh({ done: 100, total: 5000 })
  expect(await asked('train')).toBe(all)
  await known.refresh({ done: 1000, total: 5000 })
  expect(await asked('ferry')).toBe(all)
  expect(await asked('train')).toBeLessThan(all / 4)
})

test('where the analysis has a sketch to make yet all are asked for', async () => {
  await db.sketches.clear()
  await known.refresh({ done: 0, total: 100 })
  expect(await asked('ferry')).toBe(all)
})

test('what it is told was brought is known, where nobody else committed anything before it', async () => {
  await known.refresh({ done: 0, total: 5000 })
  await bring(1, 'ferry')
  const rows = await db.sketches.toArray()
  known.committed((await db.history.count()) + 1, rows)
  expect(await asked('train')).toBe(all)
  await known.refresh({ done: 1000, total: 5000 })
  known.committed((await db.history.count()) + 1, [])
  await bring(2, 'train')
  expect(await asked('lorry')).toBeLessThan(all / 4)
})

test('an import finds what is nearly the same in what was there before it, and in its own earlier batches', async () => {
  const filler = Array.from({ length: 100 }, (_, n) =>
    rowOfStory(n + 10, plainText(words(`filler${String(n)}`))),
  )
  const rows = [
    rowOfStory(1, plainText(words('ferry'))),
    ...filler,
    rowOfStory(2, plainText(`${words('ferry')}. More.`)),
    rowOfStory(3, plainText(`${words('harbour')}. More.`)),
  ]
  const id = await begunImport(db)
  await db.imports.update(id, { total: rows.length })
  await runImport(db, id, importParts(rows))
  const told = (await db.importRows.where('[importId+at]').between([id, 0], [id, 1000]).toArray()).filter(
    (row) => row.words !== '',
  )
  expect(told.map((row) => [row.title, row.words])).toEqual([
    [expect.any(String), 'It is nearly the same as “Story 1”.'],
    [expect.any(String), 'It is nearly the same as “Story 0”.'],
  ])
})
