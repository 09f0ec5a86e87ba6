import { expect, test, vi } from 'vitest'
import { setStarred } from '@/core/article/commands/set-starred'
import { sampleContext, sampleHighlight } from '@/core/fixtures/sample-records'
import { commit } from '../commit'
import { freshArchive } from '../fixtures/fresh-archive'
import { sampleAddition } from '../fixtures/sample-addition'
import { readArticle, type Article } from './read-article'

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

test('after a star all that is marked and found in it is the same as before, and after a mark it is not', async () => {
  const db = await freshArchive()
  const ctx = sampleContext()
  const { change, itemId } = sampleAddition('The envoy arrived.', ctx)
  await commit(db, change, 1)
  const articleNow = async (shown: Article | null) => {
    const read = await readArticle(db, itemId, shown)
    if (read.kind !== 'ready') throw new Error('not ready')
    return read.article
  }
  const first = await articleNow(null)
  await db.annotations.add(sampleHighlight({ itemId }))
  const marked = await articleNow(first)
  expect(marked.annotations).toHaveLength(1)
  expect(marked.book).toBe(first.book)
  await commit(db, setStarred([marked.item], true, ctx)!, 2)
  const starred = await articleNow(marked)
  expect(starred.item.starred).toBe(1)
  expect(starred.annotations).toBe(marked.annotations)
  expect([starred.analysis === marked.analysis, starred.book === marked.book]).toEqual([true, true])
})
