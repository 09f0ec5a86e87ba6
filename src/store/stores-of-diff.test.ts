import { expect, test } from 'vitest'
import { collectItems } from '@/core/article/commands/collect-items'
import { setStarred } from '@/core/article/commands/set-starred'
import { tagItems } from '@/core/article/commands/tag-items'
import { trashItems } from '@/core/article/commands/trash-items'
import { sampleContext, sampleItem, sampleTag } from '@/core/fixtures/sample-records'
import type { Change } from '@/core/history/change'
import { ArchiveDatabase } from './archive-database'
import { storesOfDiff } from './stores-of-diff'

const db = new ArchiveDatabase('stores-of-diff')
const ctx = sampleContext()
const items = [sampleItem({ id: 'a' })]
const held = (change: Change | null) => storesOfDiff(db, change!.diff).map(({ name }) => name)
const few = ['items', 'tags', 'collections', 'indexQueue', 'meta', 'history']

test('a star, and a tag or a collection that is there already, hold few stores', () => {
  expect(held(setStarred(items, true, ctx))).toEqual(few)
  expect(held(tagItems({ items, add: ['t'], remove: [] }, ctx))).toEqual(few)
  expect(held(collectItems({ items, add: ['c'], remove: [] }, ctx))).toEqual(few)
})

test('a tag that comes with it, or what is no longer listed, may have to do with all', () => {
  const all = db.tables.map(({ name }) => name)
  expect(held(tagItems({ items, add: ['t'], remove: [], newTags: [sampleTag({ id: 't' })] }, ctx))).toEqual(
    all,
  )
  expect(held(trashItems(items, ctx))).toEqual(all)
})
