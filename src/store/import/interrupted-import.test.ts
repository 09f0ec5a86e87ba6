import { beforeEach, expect, test } from 'vitest'
import type { ImportChoices } from '@/core/import/import-job'
import type { ImportRow } from '@/core/import/imported-record'
import type { ArchiveDatabase } from '../archive-database'
import { freshArchive } from '../fixtures/fresh-archive'
import { badRow, begunImport, importParts, rowOfStory } from '../fixtures/import-runs'
import { LittleRoom } from '../room/little-room'
import { runImport } from './run-import'

let db: ArchiveDatabase
beforeEach(async () => {
  db = await freshArchive()
})
const begun = (choices?: Partial<ImportChoices>) => begunImport(db, choices)
const titles = async () => (await db.items.toArray()).map(({ title }) => title).sort()

test('an import that ended in the middle goes on after its last durable row', async () => {
  const rows = Array.from({ length: 250 }, (_, n) => (n % 7 === 3 ? badRow(n) : rowOfStory(n)))
  const id = await begun()
  const killed = importParts(rows, {
    onBatch: () => {
      throw new Error('killed')
    },
  })
  for (let times = 0; times < 2; times += 1) await expect(runImport(db, id, killed)).rejects.toThrow('killed')
  const half = await db.imports.get(id)
  expect(half?.done).toBe(200)
  const job = await runImport(db, id, importParts(rows))
  expect(job).toMatchObject({ state: 'ended', done: 250 })
  expect((await db.importRows.toArray()).map(({ at }) => at)).toEqual(rows.map((_, n) => n))
  expect(await titles()).toEqual(rows.flatMap((row) => (row.kind === 'bad' ? [] : [row.record.title])).sort())
})

test('on a disk that is almost full it stops before a batch, and goes on later', async () => {
  const rows = Array.from({ length: 150 }, (_, n) => rowOfStory(n))
  const id = await begun()
  let asked = 0
  const needRoom = () =>
    (asked += 1) > 1 ? Promise.reject(new LittleRoom('The disk is almost full.')) : Promise.resolve()
  await expect(runImport(db, id, importParts(rows, { needRoom }))).rejects.toThrow('almost full')
  expect(await db.items.count()).toBe(100)
  expect(await runImport(db, id, importParts(rows))).toMatchObject({ state: 'ended', done: 150 })
})

test('other readers than those that began an import go on with what is not in yet, whatever they count', async () => {
  const rows = Array.from({ length: 220 }, (_, n) => (n % 7 === 3 ? badRow(n) : rowOfStory(n)))
  const id = await begun({ twins: 'both' })
  let batches = 0
  const pausing = { onBatch: () => (batches += 1), wish: () => (batches === 1 ? 'pause' : 'go') } as const
  expect((await runImport(db, id, importParts(rows, pausing))).done).toBe(100)
  // Newer readers find one more in the beginning, count from another line, and read what the old ones could not.
  const moved = (row: ImportRow, n: number): ImportRow =>
    row.kind === 'bad' ? row : { kind: 'record', record: { ...row.record, place: `line ${String(n)}` } }
  const newer = [rowOfStory(900), ...rows.map((row, n) => (n === 3 ? rowOfStory(3) : moved(row, n)))]
  const job = await runImport(db, id, importParts(newer, { readers: 'newer' }))
  expect(job.state).toBe('ended')
  const wanted = newer.flatMap((row) => (row.kind === 'bad' ? [] : [row.record.title])).sort()
  expect(await titles()).toEqual(wanted)
  expect(await db.settings.where('key').startsWith('unread:').count()).toBe(
    rows.filter(({ kind }) => kind === 'bad').length,
  )
})

test('what somebody else adds while an import runs is seen by it', async () => {
  const rows = Array.from({ length: 220 }, (_, n) => rowOfStory(n))
  let isAdded = false
  const parts = importParts(rows, {
    gzip: async (bytes) => {
      const isRunning = (await db.items.count()) >= 100
      if (isRunning && !isAdded) {
        isAdded = true
        const elsewhere = rowOfStory(215, { foreignId: 'elsewhere' })
        await runImport(db, await begun(), importParts([elsewhere]))
      }
      return bytes
    },
  })
  const job = await runImport(db, await begun(), parts)
  expect(isAdded).toBe(true)
  expect(job.counts).toMatchObject({ details: 219, here: 1 })
})

test('a pause keeps the files, a cancel does not, and both keep what is in', async () => {
  const rows = Array.from({ length: 220 }, (_, n) => rowOfStory(n))
  for (const [wish, files] of [
    ['pause', 1],
    ['cancel', 0],
  ] as const) {
    const id = await begun()
    let batches = 0
    const parts = importParts(rows, {
      onBatch: () => (batches += 1),
      wish: () => (batches === 1 ? wish : 'go'),
    })
    expect((await runImport(db, id, parts)).done).toBe(100)
    expect(await db.importFiles.where('[importId+at]').equals([id, 0]).count()).toBe(files)
  }
  expect(await db.items.count()).toBe(100)
})
