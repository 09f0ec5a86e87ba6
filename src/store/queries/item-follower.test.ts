import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collectItems } from '@/core/article/commands/collect-items'
import { editDetails } from '@/core/article/commands/edit-details'
import { emptyTrash } from '@/core/article/commands/empty-trash'
import { restoreItems } from '@/core/article/commands/restore-items'
import { setInbox } from '@/core/article/commands/set-inbox'
import { setStarred } from '@/core/article/commands/set-starred'
import { tagItems } from '@/core/article/commands/tag-items'
import { trashItems } from '@/core/article/commands/trash-items'
import type { Item } from '@/core/article/item'
import type { LibraryView } from '@/core/article/library-view'
import { sampleContext, sampleItem } from '@/core/fixtures/sample-records'
import type { Change, CommandContext } from '@/core/history/change'
import { countLibrary } from '@/core/list/count-library'
import { itemSorts, type ItemColumns } from '@/core/list/item-columns'
import { listOfView } from '@/core/list/list-of-view'
import type { Tag } from '@/core/tag/tag'
import { deleteTag } from '@/core/tag/commands/delete-tag'
import type { ArchiveDatabase } from '../archive-database'
import { webCodec } from '../backup/web-codec'
import { commit } from '../commit'
import { alterCached } from '../fixtures/alter-cached'
import { freshArchive } from '../fixtures/fresh-archive'
import { sampleAddition } from '../fixtures/sample-addition'
import { redo, undo } from '../undo'
import { ItemFollower } from './item-follower'
import { libraryCounts } from './library-counts'
import { listItemIds } from './list-item-ids'
import { readSavedColumns, saveColumns } from './saved-columns'

const codec = webCodec()

function follow(db: ArchiveDatabase): ItemFollower {
  return new ItemFollower(db, { codec, wait: () => Promise.resolve() })
}

async function columnsOf(follower: ItemFollower): Promise<ItemColumns> {
  for (;;) {
    const columns = await follower.current()
    if (columns !== null) return columns
    await new Promise((resolve) => setTimeout(resolve))
  }
}

const tags: readonly Tag[] = [
  { id: 'top', name: 'economy', parentId: null, created: 1 },
  { id: 't', name: 'trade', parentId: 'top', created: 1 },
]
const views: readonly LibraryView[] = [
  { kind: 'all' },
  { kind: 'inbox' },
  { kind: 'starred' },
  { kind: 'trash' },
  { kind: 'tag', id: 'top' },
  { kind: 'collection', id: 'c' },
]

/** All that is told from the columns is what the database's indexes say. */
async function expectRight(db: ArchiveDatabase, columns: ItemColumns): Promise<void> {
  const known = await db.tags.toArray()
  const collections = await db.collections.toCollection().primaryKeys()
  expect(countLibrary(columns, known, collections)).toEqual(await libraryCounts(db))
  for (const view of views)
    for (const sort of itemSorts)
      expect(listOfView(columns, view, sort, known), `${view.kind} by ${sort}`).toEqual(
        await listItemIds(db, view, sort),
      )
}

type Act = (item: Item, on: boolean, ctx: CommandContext) => Change | null
const acts: readonly Act[] = [
  (item, on, ctx) => setStarred([item], on, ctx),
  (item, on, ctx) => setInbox([item], on, ctx),
  (item, on, ctx) => (on ? trashItems([item], ctx) : restoreItems([item], ctx)),
  (item, on, ctx) => tagItems({ items: [item], add: on ? ['t'] : [], remove: on ? [] : ['t'] }, ctx),
  (item, on, ctx) => tagItems({ items: [item], add: on ? ['top'] : [], remove: on ? [] : ['top'] }, ctx),
  (item, on, ctx) => collectItems({ items: [item], add: on ? ['c'] : [], remove: on ? [] : ['c'] }, ctx),
  (item, on, ctx) => editDetails(item, { title: on ? 'Alpha' : 'Omega' }, ctx),
  (item, on, ctx) => editDetails(item, { source: on ? 'Ä' : 'z', published: on ? '2021' : '' }, ctx),
  (item) => emptyTrash([item], []),
]

async function filled(ctx: CommandContext): Promise<ArchiveDatabase> {
  const db = await freshArchive()
  await db.tags.bulkAdd(tags)
  await db.collections.add({ id: 'c', name: 'Ports', parentId: null, order: 1, created: 1 })
  for (const text of ['One.', 'Two.', 'Three.', 'Four.'])
    await commit(db, sampleAddition(text, ctx).change, 1)
  return db
}

const step = fc.oneof(
  fc.record({ act: fc.nat(acts.length - 1), at: fc.nat(5), on: fc.boolean() }),
  fc.constantFrom('undo', 'redo', 'add', 'untag', 'look', 'save', 'restart' as const),
)
type Step = { act: number; at: number; on: boolean } | 'undo' | 'redo' | 'add' | 'untag'

test('lists and counts in memory are those of the indexes, after whatever was committed, saved and loaded', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const ctx = sampleContext()
      const db = await filled(ctx)
      let follower = follow(db)
      for (const made of steps) {
        if (made === 'look') await expectRight(db, await columnsOf(follower))
        else if (made === 'save')
          await saveColumns(db, { items: await columnsOf(follower), commit: await last(db) }, codec)
        else if (made === 'restart') follower = follow(db)
        else await take(db, made, ctx)
      }
      await expectRight(db, await columnsOf(follower))
    }),
    { numRuns: 20 },
  )
})

const last = async (db: ArchiveDatabase): Promise<number> => Number(await db.history.orderBy('seq').lastKey())

async function take(db: ArchiveDatabase, made: Step, ctx: CommandContext): Promise<void> {
  if (made === 'undo') await undo(db, 2)
  else if (made === 'redo') await redo(db, 2)
  else if (made === 'add') await commit(db, sampleAddition('Five.', ctx).change, 2)
  else {
    const items = await db.items.toArray()
    const item = typeof made === 'string' ? undefined : items[made.at % items.length]
    const change =
      typeof made === 'string'
        ? deleteTag(
            { tags: await db.tags.toArray(), items, annotations: [], entities: [], notes: [] },
            't',
            ctx,
          )
        : item === undefined
          ? null
          : (acts[made.act]?.(item, made.on, ctx) ?? null)
    if (change !== null) await commit(db, change, 2)
  }
}

/** Articles of which some are equal in what they are sorted by, some of them in each view. */
async function filledWith(count: number): Promise<ArchiveDatabase> {
  const db = await freshArchive()
  await db.tags.bulkAdd(tags)
  await db.collections.add({ id: 'c', name: 'Ports', parentId: null, order: 1, created: 1 })
  const rows = Array.from({ length: count }, (_, at) =>
    sampleItem({
      id: `item-${String((at * 7919) % count).padStart(5, '0')}`,
      captured: (at * 31) % 500,
      published: `20${String(10 + ((at * 17) % 15))}`,
      title: `Title ${String((at * 13) % 700)} \ud800`,
      source: `Source\n${String(at % 9)}`,
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

test('what is committed while the columns are made is in them', async () => {
  const ctx = sampleContext()
  const db = await filledWith(1200)
  const follower = follow(db)
  let columns = await follower.current()
  expect(columns).toBeNull()
  for (let at = 0; columns === null; at += 1) {
    await take(db, at % 3 === 0 ? 'add' : { act: at % acts.length, at: at * 37, on: at % 2 === 0 }, ctx)
    columns = await follower.current()
  }
  await expectRight(db, columns)
})

test('the columns of many items are saved at rest, and are there at the next start', async () => {
  const db = await filledWith(2000)
  await columnsOf(follow(db))
  await expect.poll(() => db.indexCache.get('lists')).toMatchObject({ items: 2000 })
  const follower = follow(db)
  expect(await follower.known()).toBeNull()
  const columns = await follower.current()
  if (columns === null) throw new Error('they were saved')
  await expectRight(db, columns)
  expect(await follower.known()).toBe(columns)
})

test('a commit that does not start from what the columns hold has them made anew', async () => {
  const ctx = sampleContext()
  const db = await filledWith(40)
  const follower = follow(db)
  await columnsOf(follower)
  const [item] = await db.items.toArray()
  if (item === undefined) throw new Error('there is one')
  // Past all commits.
  await db.items.update(item.id, { title: 'Another' })
  const now = { ...item, title: 'Another' }
  const change = setStarred([now], item.starred === 0, ctx)
  if (change === null) throw new Error('it changes')
  await commit(db, change, 3)
  expect(await follower.current()).toBeNull()
  await expectRight(db, await columnsOf(follower))
})

type Damage = (db: ArchiveDatabase) => Promise<unknown>
test.each<[string, Damage]>([
  [
    'whose bytes are others',
    (db) =>
      alterCached(db, 'lists', (bytes) =>
        bytes.map((byte, at) => (at === bytes.length - 9 ? 255 - byte : byte)),
      ),
  ],
  ['of another format', (db) => db.indexCache.toCollection().modify({ format: 0 })],
  ['of commits that are gone', (db) => db.indexCache.toCollection().modify({ upTo: 7 })],
  [
    'that miss an item',
    async (db) => {
      await db.items.add(sampleItem({ id: 'new' }))
      await db.meta.update('archive', { items: 41 })
    },
  ],
])('saved columns %s are made anew', async (_, damage) => {
  const db = await filledWith(40)
  await saveColumns(db, { items: await columnsOf(follow(db)), commit: 0 }, codec)
  expect(await follow(db).current()).not.toBeNull()
  expect((await readSavedColumns(db, codec))?.items.size).toBe(40)
  await damage(db)
  const follower = follow(db)
  expect(await follower.current()).toBeNull()
  await expectRight(db, await columnsOf(follower))
})

test('who keeps tags and collections in memory is told when they are others, and not of a star', async () => {
  const db = await freshArchive()
  const context = sampleContext()
  const { change, itemId } = sampleAddition('The envoy arrived.', context)
  await commit(db, change, 1)
  const tag: Tag = { id: 't', name: 'trade', parentId: null, created: 1 }
  await commit(db, { name: 'tag', diff: { tags: { added: [tag], updated: [], removed: [] } } }, 2)
  const follower = follow(db)
  await columnsOf(follower)
  const before = follower.namings
  const item = await db.items.get(itemId)
  await commit(db, setStarred(item === undefined ? [] : [item], true, context)!, 3)
  await columnsOf(follower)
  expect(follower.namings).toBe(before)
  await commit(db, { name: 'untag', diff: { tags: { added: [], updated: [], removed: [tag] } } }, 4)
  await columnsOf(follower)
  expect(follower.namings).not.toBe(before)
})
