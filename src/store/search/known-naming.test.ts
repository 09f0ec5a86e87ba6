import { expect, test } from 'vitest'
import { setStarred } from '@/core/article/commands/set-starred'
import { tagItems } from '@/core/article/commands/tag-items'
import { sampleContext } from '@/core/fixtures/sample-records'
import { createTag } from '@/core/tag/commands/create-tag'
import { commit } from '../commit'
import { freshArchive } from '../fixtures/fresh-archive'
import { sampleAddition } from '../fixtures/sample-addition'
import { undo } from '../undo'
import { knownNaming, namingTables } from './known-naming'

async function taggedArchive() {
  const db = await freshArchive()
  const ctx = sampleContext()
  const addTag = async (path: string, at: number) => {
    const change = createTag(await db.tags.toArray(), path, ctx)
    if (change !== null) await commit(db, change, at)
  }
  await commit(db, sampleAddition('The envoy arrived.', ctx).change, 1)
  await addTag('trade', 2)
  const known = () => db.transaction('r', namingTables(db), () => knownNaming(db))
  const names = async () => [...(await known()).tags.values()].map(({ name }) => name)
  return { db, ctx, addTag, known, names }
}

test('a change of tags is known at once, and so is that it was taken back', async () => {
  const { db, addTag, names } = await taggedArchive()
  expect(await names()).toEqual(['trade'])
  await addTag('travel', 3)
  expect((await names()).toSorted()).toEqual(['trade', 'travel'])
  await undo(db, 4)
  expect(await names()).toEqual(['trade'])
})

test('a star leaves what is known as it is: nothing is read again', async () => {
  const { db, ctx, known } = await taggedArchive()
  const before = await known()
  const starred = setStarred(await db.items.toArray(), true, ctx)
  if (starred !== null) await commit(db, starred, 3)
  expect(await known()).toBe(before)
})

test('so does an item that gets a tag that is there already', async () => {
  const { db, ctx, known } = await taggedArchive()
  const before = await known()
  const [tag] = await db.tags.toArray()
  const tagged = tagItems({ items: await db.items.toArray(), add: [tag?.id ?? ''], remove: [] }, ctx)!
  expect(await commit(db, tagged, 3)).toMatchObject({ kind: 'committed' })
  expect(await known()).toBe(before)
})

test('an archive that never noted such a change has all read after each commit', async () => {
  const { db, known, names } = await taggedArchive()
  await db.meta.delete('naming' as 'archive')
  const before = await known()
  await db.tags.toCollection().modify({ name: 'barter' })
  await db.meta.update('archive', { lastCommit: 9 })
  expect(await known()).not.toBe(before)
  expect(await names()).toEqual(['barter'])
})
