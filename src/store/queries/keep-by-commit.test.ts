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
import { sampleContext } from '@/core/fixtures/sample-records'
import type { Change, CommandContext } from '@/core/history/change'
import type { Tag } from '@/core/tag/tag'
import { deleteTag } from '@/core/tag/commands/delete-tag'
import type { ArchiveDatabase } from '../archive-database'
import { commit } from '../commit'
import { freshArchive } from '../fixtures/fresh-archive'
import { sampleAddition } from '../fixtures/sample-addition'
import { redo, undo } from '../undo'
import { keepByCommit } from './keep-by-commit'
import { libraryCounts } from './library-counts'
import { listItemIds } from './list-item-ids'

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

type Act = (item: Item, on: boolean, ctx: CommandContext) => Change | null
const acts: readonly Act[] = [
  (item, on, ctx) => setStarred([item], on, ctx),
  (item, on, ctx) => setInbox([item], on, ctx),
  (item, on, ctx) => (on ? trashItems([item], ctx) : restoreItems([item], ctx)),
  (item, on, ctx) => tagItems({ items: [item], add: on ? ['t'] : [], remove: on ? [] : ['t'] }, ctx),
  (item, on, ctx) => tagItems({ items: [item], add: on ? ['top'] : [], remove: on ? [] : ['top'] }, ctx),
  (item, on, ctx) => collectItems({ items: [item], add: on ? ['c'] : [], remove: on ? [] : ['c'] }, ctx),
  (item, on, ctx) => editDetails(item, { title: on ? 'Alpha' : 'Omega' }, ctx),
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
  fc.constantFrom('undo', 'redo', 'add', 'untag', 'look' as const),
)

test('lists and counts that are kept are those that are read anew, after whatever was committed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const ctx = sampleContext()
      const db = await filled(ctx)
      const keep = keepByCommit(db)
      const look = async () => {
        expect(await libraryCounts(db, keep)).toEqual(await libraryCounts(db))
        for (const view of views) {
          expect(await listItemIds(db, view, 'title', { keep }), view.kind).toEqual(
            await listItemIds(db, view, 'title'),
          )
        }
      }
      await look()
      for (const made of steps) await take(db, made, ctx, look)
      await look()
    }),
    { numRuns: 25 },
  )
})

type Step = { act: number; at: number; on: boolean } | 'undo' | 'redo' | 'add' | 'untag' | 'look'

async function take(
  db: ArchiveDatabase,
  made: Step,
  ctx: CommandContext,
  look: () => Promise<void>,
): Promise<void> {
  if (made === 'look') await look()
  else if (made === 'undo') await undo(db, 2)
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

test('while nothing is committed nothing is read again; with many commits all is', async () => {
  const ctx = sampleContext()
  const db = await filled(ctx)
  const keep = keepByCommit(db)
  let reads = 0
  const read = () =>
    keep(
      'reads',
      () => Promise.resolve((reads += 1)),
      (value) => value,
    )
  expect([await read(), await read()]).toEqual([1, 1])
  const [item] = await db.items.toArray()
  for (let at = 0; at < 22; at += 1) {
    const now = await db.items.get(item?.id ?? '')
    if (now === undefined) throw new Error('the item is there')
    const change = setStarred([now], at % 2 === 0, ctx)
    if (change !== null) await commit(db, change, 3)
    if (at === 0) expect(await read()).toBe(1)
  }
  expect(await read()).toBe(2)
})

test('what was read while something was committed is not kept', async () => {
  const ctx = sampleContext()
  const db = await filled(ctx)
  const keep = keepByCommit(db)
  let reads = 0
  const read = (meanwhile: () => Promise<unknown>) =>
    keep(
      'reads',
      async () => {
        await meanwhile()
        return (reads += 1)
      },
      (value) => value,
    )
  await read(() => commit(db, sampleAddition('Five.', ctx).change, 2))
  expect(await read(() => Promise.resolve())).toBe(2)
  expect(await read(() => Promise.resolve())).toBe(2)
})
