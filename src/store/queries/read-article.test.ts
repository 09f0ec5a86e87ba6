import { expect, test, vi } from 'vitest'
import { setStarred } from '@/core/article/commands/set-starred'
import { sampleContext } from '@/core/fixtures/sample-records'
import { commit } from '../commit'
import { freshArchive } from '../fixtures/fresh-archive'
import { sampleAddition } from '../fixtures/sample-addition'
import { readArticle } from './read-article'

test('an item whose text or original is missing is damaged, not gone', async () => {
  const db = await freshArchive()
  const { change, itemId } = sampleAddition('The envoy arrived.', sampleContext())
  expect(await readArticle(db, itemId)).toEqual({ kind: 'missing' })
  await commit(db, change, 1)
  const whole = await readArticle(db, itemId)
  expect(whole).toMatchObject({ kind: 'ready', article: { item: { id: itemId }, analysis: null } })
  await db.originals.clear()
  expect(await readArticle(db, itemId)).toMatchObject({
    kind: 'damaged',
    lacks: 'original',
    item: { id: itemId },
  })
  await db.texts.clear()
  expect(await readArticle(db, itemId)).toMatchObject({ kind: 'damaged', lacks: 'text' })
})

test('what never changes is not read again while it is of the item, and all else is', async () => {
  const db = await freshArchive()
  const { change, itemId } = sampleAddition('The envoy arrived.', sampleContext())
  await commit(db, change, 1)
  const before = await readArticle(db, itemId)
  if (before.kind !== 'ready') throw new Error('not ready')
  await commit(db, setStarred([before.article.item], true, sampleContext())!, 2)
  const reads = [vi.spyOn(db.texts, 'get'), vi.spyOn(db.originals, 'get')]
  const { text, original } = before.article
  const after = await readArticle(db, itemId, before.article)
  const now = { kind: 'ready', article: { item: { starred: 1 }, text, original } }
  expect(after).toMatchObject(now)
  expect(reads.map((read) => read.mock.calls.length)).toEqual([0, 0])
  const other = { text: { ...text, id: 'other' }, original: { ...original, id: 'other' } }
  expect(await readArticle(db, itemId, other)).toMatchObject(now)
  expect(reads.map((read) => read.mock.calls.length)).toEqual([1, 1])
})
