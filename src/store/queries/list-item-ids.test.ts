import { expect, test } from 'vitest'
import type { Item } from '@/core/article/item'
import { sampleItem } from '@/core/fixtures/sample-records'
import type { ArchiveDatabase } from '../archive-database'
import { freshArchive } from '../fixtures/fresh-archive'
import { libraryCounts } from './library-counts'
import { listFirstIds } from './list-first-ids'
import { listItemIds } from './list-item-ids'

const items: Item[] = [
  sampleItem({ id: 'a', captured: 3, published: '2020', title: 'Beta', starred: 1, tagIds: ['t'] }),
  sampleItem({ id: 'b', captured: 1, published: '2021-05', title: 'Alpha', inbox: 0, collectionIds: ['c'] }),
  sampleItem({ id: 'c', captured: 2, published: '', title: 'Gamma', trashed: 9, starred: 1, tagIds: ['t'] }),
]

async function filled(): Promise<ArchiveDatabase> {
  const db = await freshArchive()
  await db.items.bulkAdd(items)
  await db.meta.update('archive', { items: items.length })
  return db
}

test('views leave the trash out, the trash shows nothing else', async () => {
  const db = await filled()
  expect(await listItemIds(db, { kind: 'all' }, 'captured')).toEqual(['a', 'b'])
  expect(await listItemIds(db, { kind: 'inbox' }, 'captured')).toEqual(['a'])
  expect(await listItemIds(db, { kind: 'starred' }, 'captured')).toEqual(['a'])
  expect(await listItemIds(db, { kind: 'tag', id: 't' }, 'captured')).toEqual(['a'])
  expect(await listItemIds(db, { kind: 'collection', id: 'c' }, 'captured')).toEqual(['b'])
  expect(await listItemIds(db, { kind: 'trash' }, 'captured')).toEqual(['c'])
})

test('dates sort newest first, titles from A', async () => {
  const db = await filled()
  expect(await listItemIds(db, { kind: 'all' }, 'published')).toEqual(['b', 'a'])
  expect(await listItemIds(db, { kind: 'all' }, 'title')).toEqual(['b', 'a'])
})

test.each(['captured', 'published', 'title', 'source'] as const)(
  'the first ids by %s begin the list, also where two stand equal',
  async (sort) => {
    const db = await filled()
    await db.items.bulkAdd([
      sampleItem({ id: 'd', captured: 3, published: '2020', title: 'Beta' }),
      sampleItem({ id: '0', captured: 3, published: '2020', title: 'Beta' }),
    ])
    const all = await listItemIds(db, { kind: 'all' }, sort)
    for (const most of [1, 2, 3, 9]) {
      const first = await listFirstIds(db, sort, most)
      expect(first).toEqual(all.slice(0, first.length))
    }
    expect(await listFirstIds(db, sort, 9)).toEqual(all)
  },
)

test('counts agree with the lists', async () => {
  const db = await filled()
  await db.tags.add({ id: 't', name: 'trade', parentId: null, created: 1 })
  await db.collections.add({ id: 'c', name: 'Ports', parentId: null, order: 1, created: 1 })
  expect(await libraryCounts(db)).toEqual({
    all: 2,
    inbox: 1,
    starred: 1,
    trash: 1,
    tags: new Map([['t', 1]]),
    collections: new Map([['c', 1]]),
  })
})

test('a tag counts and lists what carries a tag below it, each item once', async () => {
  const db = await filled()
  await db.tags.bulkAdd([
    { id: 'top', name: 'economy', parentId: null, created: 1 },
    { id: 't', name: 'trade', parentId: 'top', created: 1 },
  ])
  await db.items.update('a', { tagIds: ['t', 'top'] })
  expect(await listItemIds(db, { kind: 'tag', id: 'top' }, 'captured')).toEqual(['a'])
  expect((await libraryCounts(db)).tags).toEqual(
    new Map([
      ['t', 1],
      ['top', 1],
    ]),
  )
})
