import { expect, test } from 'vitest'
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
