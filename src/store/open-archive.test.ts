import { expect, onTestFinished, test } from 'vitest'
import { ArchiveDatabase } from './archive-database'
import { openArchive, type OpenArchiveInput } from './open-archive'

let names = 0
function unopened(): ArchiveDatabase {
  const db = new ArchiveDatabase(`open-${String(performance.now())}-${String(++names)}`)
  onTestFinished(() => db.delete())
  return db
}
const input: OpenArchiveInput = { remembered: null, accepted: false, now: 7, newId: () => 'new-archive' }
const remembered = { archiveId: 'old-archive', items: 12, decisions: 3, lastCommit: 5 }

test('the first start makes an archive, the second opens it', async () => {
  const db = unopened()
  expect(await openArchive(db, input)).toMatchObject({
    kind: 'open',
    meta: { archiveId: 'new-archive', items: 0 },
  })
  const again = await openArchive(db, { ...input, newId: () => 'other' })
  expect(again).toMatchObject({ kind: 'open', meta: { archiveId: 'new-archive' } })
})

test('an empty database where an archive is remembered is a loss, and nothing is written', async () => {
  const db = unopened()
  expect(await openArchive(db, { ...input, remembered })).toEqual({ kind: 'lost', remembered, found: null })
  expect(await db.meta.count()).toBe(0)
  expect(await openArchive(db, { ...input, remembered, accepted: true })).toMatchObject({ kind: 'open' })
})

test('an archive that is older than what is remembered is a loss', async () => {
  const db = unopened()
  await openArchive(db, input)
  const newer = { ...remembered, archiveId: 'new-archive', lastCommit: 8 }
  expect(await openArchive(db, { ...input, remembered: newer })).toMatchObject({
    kind: 'lost',
    found: { archiveId: 'new-archive' },
  })
  const same = { ...newer, lastCommit: 7 }
  expect(await openArchive(db, { ...input, remembered: same })).toMatchObject({ kind: 'open' })
})

test('an archive of a newer schema is refused', async () => {
  const db = unopened()
  await openArchive(db, input)
  const meta = await db.meta.get('archive')
  if (meta === undefined) throw new Error('meta is there')
  await db.meta.put({ ...meta, schemaVersion: 2 })
  expect(await openArchive(db, input)).toEqual({ kind: 'newer-schema', found: 2, known: 1 })
})
