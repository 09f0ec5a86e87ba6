import { expect, test } from 'vitest'
import type { Item } from '@/core/article/item'
import type { ItemSort, LibraryView } from '@/core/article/library-view'
import { sampleItem } from '@/core/fixtures/sample-records'
import type { ArchiveDatabase } from '../archive-database'
import { freshArchive } from '../fixtures/fresh-archive'
import { libraryCounts } from './library-counts'
import { listFirstItems, type FirstItems } from './list-first-items'
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
      const first = await firstOf(db, { kind: 'all' }, sort, most)
      expect(first).toEqual(all.slice(0, first.length))
    }
    expect(await firstOf(db, { kind: 'all' }, sort, 9)).toEqual(all)
  },
)

async function firstOf(
  db: ArchiveDatabase,
  view: LibraryView,
  sort: ItemSort,
  most: number,
): Promise<readonly string[]> {
  return idsOf(await listFirstItems(db, view, sort, most))
}

const idsOf = (first: FirstItems | null): string[] => (first?.items ?? []).map(({ id }) => id)

/** Articles whose order differs with each sort, some equal in it, of which a part is in each view. */
async function filledWith(count: number): Promise<ArchiveDatabase> {
  const db = await freshArchive()
  await db.tags.bulkAdd([
    { id: 'top', name: 'economy', parentId: null, created: 1 },
    { id: 't', name: 'trade', parentId: 'top', created: 1 },
  ])
  const rows = Array.from({ length: count }, (_, at) =>
    sampleItem({
      id: `item-${String((at * 7919) % count).padStart(5, '0')}`,
      captured: (at * 31) % 500,
      published: `20${String(10 + ((at * 17) % 15))}`,
      title: `Title ${String((at * 13) % 700)}`,
      source: `Source ${String(at % 9)}`,
      inbox: at % 2 === 0 ? 1 : 0,
      starred: at % 23 === 0 ? 1 : 0,
      trashed: at % 11 === 0 ? 5 : 0,
      tagIds: at % 3 === 0 ? ['t', ...(at % 2 === 0 ? ['top'] : [])] : [],
      collectionIds: at % 6 === 0 ? ['c'] : [],
    }),
  )
  await db.items.bulkAdd(rows)
  await db.meta.update('archive', { items: rows.length })
  return db
}

const views: readonly LibraryView[] = [
  { kind: 'inbox' },
  { kind: 'starred' },
  { kind: 'trash' },
  { kind: 'tag', id: 'top' },
  { kind: 'collection', id: 'c' },
]

test.each(['captured', 'published', 'title', 'source'] as const)(
  'of a view that is large or small, by %s, the first ids begin the list, and the list is the same by rows and by keys',
  async (sort) => {
    const db = await filledWith(3600)
    for (const view of views) {
      const all = await listItemIds(db, view, sort)
      const first = await listFirstItems(db, view, sort, 40)
      expect(idsOf(first), view.kind).toEqual(first?.isWhole === true ? all : all.slice(0, 40))
      // As if the archive were large, so that the view is a small part of it.
      await db.meta.update('archive', { items: 100_000 })
      expect(await listItemIds(db, view, sort), view.kind).toEqual(all)
      await db.meta.update('archive', { items: 3600 })
    }
  },
)

test('items of a view that stand too far apart to be walked to have no first ids', async () => {
  const db = await filledWith(3600)
  await db.meta.update('archive', { items: 1_000_000 })
  expect(await listFirstItems(db, { kind: 'inbox' }, 'captured', 40)).toBeNull()
})

test('a view that is as large as it has to be among 100,000 items has its first ids', async () => {
  const db = await filledWith(3600)
  await db.meta.update('archive', { items: 100_000 })
  expect(await firstOf(db, { kind: 'inbox' }, 'captured', 40)).toHaveLength(40)
})

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
