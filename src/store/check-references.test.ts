import { expect, test } from 'vitest'
import { emptyTrash } from '@/core/article/commands/empty-trash'
import { collectItems } from '@/core/article/commands/collect-items'
import { tagItems } from '@/core/article/commands/tag-items'
import { trashItems } from '@/core/article/commands/trash-items'
import { createCollection } from '@/core/collection/commands/create-collection'
import { deleteCollection } from '@/core/collection/commands/delete-collection'
import { describeEntity } from '@/core/entity/commands/describe-entity'
import { sampleContext, sampleHighlight } from '@/core/fixtures/sample-records'
import type { Change } from '@/core/history/change'
import { tableDiff } from '@/core/history/table-diff'
import { createTag } from '@/core/tag/commands/create-tag'
import { deleteTag } from '@/core/tag/commands/delete-tag'
import type { ArchiveDatabase } from './archive-database'
import { commit, type CommitOutcome } from './commit'
import { dumpDecisions } from './fixtures/dump-decisions'
import { freshArchive } from './fixtures/fresh-archive'
import { sampleAddition } from './fixtures/sample-addition'

const ctx = sampleContext()

async function keep(db: ArchiveDatabase, change: Change | null): Promise<CommitOutcome> {
  if (change === null) throw new Error('a change')
  return commit(db, change, 1)
}

/** An archive with an item in the trash, a tag and a collection, all three unrelated, and what changes start from. */
async function archive() {
  const db = await freshArchive()
  const { change } = sampleAddition('The envoy arrived.', ctx)
  await keep(db, change)
  await keep(db, trashItems(await db.items.toArray(), ctx))
  await keep(db, createTag([], 'trade', ctx))
  await keep(db, createCollection([], 'Dossier', null, ctx)?.change ?? null)
  const [items, tags, collections] = [
    await db.items.toArray(),
    await db.tags.toArray(),
    await db.collections.toArray(),
  ]
  const [item, tag, collection] = [items[0], tags[0], collections[0]]
  if (item === undefined || tag === undefined || collection === undefined) throw new Error('all are there')
  const annotation = sampleHighlight({ itemId: item.id })
  const changes = {
    'delete the tag': deleteTag({ tags, items, annotations: [], entities: [] }, tag.id, ctx),
    'tag the item': tagItems({ items, add: [tag.id], remove: [] }, ctx),
    'tag an excerpt': {
      name: 'Tag excerpt',
      diff: tableDiff('annotations', { added: [{ ...annotation, tagIds: [tag.id] }] }),
    },
    'nest a tag': createTag(tags, 'trade/tariffs', ctx),
    'delete the collection': deleteCollection({ collections, items }, collection.id, ctx),
    'collect the item': collectItems({ items, add: [collection.id], remove: [] }, ctx),
    'nest a collection': createCollection(collections, 'Part', collection.id, ctx)?.change ?? null,
    'empty the trash': emptyTrash(items, []),
    highlight: { name: 'Highlight', diff: tableDiff('annotations', { added: [annotation] }) },
  }
  return { db, changes }
}

type Name = keyof Awaited<ReturnType<typeof archive>>['changes']
test.each<[Name, Name]>([
  ['delete the tag', 'tag the item'],
  ['delete the tag', 'tag an excerpt'],
  ['delete the tag', 'nest a tag'],
  ['delete the collection', 'collect the item'],
  ['delete the collection', 'nest a collection'],
  ['empty the trash', 'highlight'],
])('of “%s” and “%s” in two windows, the later one is refused whole', async (one, other) => {
  for (const [first, second] of [
    [one, other],
    [other, one],
  ] as const) {
    const { db, changes } = await archive()
    expect(await keep(db, changes[first])).toMatchObject({ kind: 'committed' })
    const before = await dumpDecisions(db)
    expect(await keep(db, changes[second])).toMatchObject({ kind: 'conflict' })
    expect(await dumpDecisions(db)).toEqual(before)
  }
})

test('a name that nobody has decided about becomes one entity, also where two make it at once', async () => {
  const db = await freshArchive()
  const ctx = sampleContext()
  const found = { type: 'person', name: 'Ann Lee' } as const
  expect(await commit(db, must(describeEntity(found, { note: 'a' }, ctx)), 1)).toMatchObject({
    kind: 'committed',
  })
  expect(await commit(db, must(describeEntity(found, { note: 'b' }, ctx)), 2)).toMatchObject({
    kind: 'conflict',
    table: 'entities',
  })
  expect(await db.entities.count()).toBe(1)
})

function must<T>(value: T | null): T {
  if (value === null) throw new Error('a change')
  return value
}
