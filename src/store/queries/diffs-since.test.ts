import { expect, test } from 'vitest'
import { setStarred } from '@/core/article/commands/set-starred'
import { sampleContext } from '@/core/fixtures/sample-records'
import { commit } from '../commit'
import { freshArchive } from '../fixtures/fresh-archive'
import { sampleAddition } from '../fixtures/sample-addition'
import { diffsSince } from './diffs-since'

async function withStars(count: number) {
  const db = await freshArchive()
  const ctx = sampleContext()
  const { change, itemId } = sampleAddition('It rained.', ctx)
  await commit(db, change, 1)
  for (let turn = 0; turn < count; turn += 1) {
    const item = await db.items.get(itemId)
    await commit(db, setStarred([item!], turn % 2 === 0, ctx)!, 2 + turn)
  }
  return db
}

test('what was committed after a place is told in its order, and nothing of before', async () => {
  const db = await withStars(3)
  const told = await diffsSince(db, 1, 4)
  expect(told?.map(({ items }) => items?.updated.map(([, to]) => to.starred))).toEqual([[1], [0], [1]])
  expect(await diffsSince(db, 4, 4)).toEqual([])
})

test('of many, of an earlier place, and where an entry is gone, nothing is told', async () => {
  const db = await withStars(25)
  expect(await diffsSince(db, 1, 26)).toBeNull()
  expect(await diffsSince(db, 5, 4)).toBeNull()
  await db.history.delete(24)
  expect(await diffsSince(db, 22, 26)).toBeNull()
  expect(await diffsSince(db, 24, 26)).toHaveLength(2)
})
