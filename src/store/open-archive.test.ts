import { expect, onTestFinished, test } from 'vitest'
import { sampleTag } from '@/core/fixtures/sample-records'
import { tableDiff } from '@/core/history/table-diff'
import { ArchiveDatabase, schemaVersion } from './archive-database'
import { commit } from './commit'
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
  await commit(db, { name: 'New tag', diff: tableDiff('tags', { added: [sampleTag()] }) }, 7)
  const newer = { ...remembered, archiveId: 'new-archive', lastCommit: 8 }
  expect(await openArchive(db, { ...input, remembered: newer })).toMatchObject({
    kind: 'lost',
    found: { archiveId: 'new-archive' },
  })
  const same = { ...newer, lastCommit: 7 }
  expect(await openArchive(db, { ...input, remembered: same })).toMatchObject({ kind: 'open' })
})

test('a clock that was put back neither hides a loss nor makes one up', async () => {
  const db = unopened()
  await openArchive(db, input)
  const states = []
  for (const [index, at] of [100, 50, 50].entries()) {
    const added = [sampleTag({ id: `tag-${String(index)}`, name: String(index) })]
    await commit(db, { name: 'New tag', diff: tableDiff('tags', { added }) }, at)
    const meta = await db.meta.get('archive')
    if (meta === undefined) throw new Error('meta is there')
    states.push(meta)
  }
  const [first, second, third] = states
  if (first === undefined || second === undefined || third === undefined) throw new Error('three commits')
  expect(await openArchive(db, { ...input, remembered: third })).toMatchObject({ kind: 'open' })
  await db.meta.put(second)
  expect(await openArchive(db, { ...input, remembered: third })).toMatchObject({ kind: 'lost' })
  await db.meta.put(first)
  expect(await openArchive(db, { ...input, remembered: second })).toMatchObject({ kind: 'lost' })
})

test('an archive with tags alone is a loss too, one that nothing was ever put into is not', async () => {
  const empty = { ...remembered, items: 0, decisions: 0 }
  expect(await openArchive(unopened(), { ...input, remembered: empty })).toMatchObject({ kind: 'lost' })
  const unused = { ...empty, lastCommit: 0 }
  expect(await openArchive(unopened(), { ...input, remembered: unused })).toMatchObject({ kind: 'open' })
})

test('an archive of a newer schema is refused', async () => {
  const db = unopened()
  await openArchive(db, input)
  const meta = await db.meta.get('archive')
  if (meta === undefined) throw new Error('meta is there')
  await db.meta.put({ ...meta, schemaVersion: schemaVersion + 1 })
  expect(await openArchive(db, input)).toEqual({
    kind: 'newer-schema',
    found: schemaVersion + 1,
    known: schemaVersion,
  })
})
