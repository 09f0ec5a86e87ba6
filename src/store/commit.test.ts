import Dexie from 'dexie'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { setStarred } from '@/core/article/commands/set-starred'
import { tagItems } from '@/core/article/commands/tag-items'
import { emptyTrash } from '@/core/article/commands/empty-trash'
import { trashItems } from '@/core/article/commands/trash-items'
import { sampleContext, sampleHighlight } from '@/core/fixtures/sample-records'
import { tableDiff } from '@/core/history/table-diff'
import { createTag } from '@/core/tag/commands/create-tag'
import { deleteTag } from '@/core/tag/commands/delete-tag'
import type { Change } from '@/core/history/change'
import type { ArchiveDatabase } from './archive-database'
import { commit } from './commit'
import { dumpDecisions } from './fixtures/dump-decisions'
import { freshArchive } from './fixtures/fresh-archive'
import { sampleAddition } from './fixtures/sample-addition'
import { readUndoStack } from './read-undo-stack'
import { redo, undo } from './undo'

test('a commit writes the records, the history, the queue and the counters together', async () => {
  const db = await freshArchive()
  const { change, itemId } = sampleAddition('The envoy arrived.', sampleContext())
  expect(await commit(db, change, 5)).toEqual({ kind: 'committed', seq: 1 })
  expect(await db.items.get(itemId)).toMatchObject({ lead: 'The envoy arrived.', words: 3 })
  expect(await db.texts.where('itemId').equals(itemId).count()).toBe(1)
  expect(await db.originals.where('itemId').equals(itemId).count()).toBe(1)
  expect(await db.history.toArray()).toMatchObject([{ seq: 1, at: 5, name: 'Add item', kind: 'do', of: 0 }])
  expect(await db.indexQueue.toArray()).toMatchObject([{ scope: 'item', id: itemId }])
  expect(await db.meta.get('archive')).toMatchObject({ items: 1, decisions: 0, lastCommit: 5 })
})

test('a change from an old state is refused whole', async () => {
  const db = await freshArchive()
  const ctx = sampleContext()
  const { change, itemId } = sampleAddition('One.', ctx)
  await commit(db, change, 1)
  const item = await db.items.get(itemId)
  if (item === undefined) throw new Error('the item is there')
  const other = sampleAddition('Two.', ctx)
  const late = setStarred([{ ...item, title: 'as it was in another window' }], true, ctx)
  if (late === null) throw new Error('a change')
  const both: Change = {
    ...other.change,
    diff: {
      ...other.change.diff,
      items: {
        added: [...(other.change.diff.items?.added ?? [])],
        updated: [...(late.diff.items?.updated ?? [])],
        removed: [],
      },
    },
  }
  const before = await dumpDecisions(db)
  expect(await commit(db, both, 2)).toEqual({ kind: 'conflict', table: 'items', key: itemId })
  expect(await dumpDecisions(db)).toEqual(before)
  expect(await db.texts.count()).toBe(1)
  expect(await db.history.count()).toBe(1)
  expect(await db.indexQueue.count()).toBe(1)
})

test('a record that is there already is never overwritten by one that is added', async () => {
  const db = await freshArchive()
  const tag = { id: 'tag-1', name: 'trade', parentId: null, created: 1 }
  const add = (name: string) =>
    commit(db, { name: 'New tag', diff: tableDiff('tags', { added: [{ ...tag, name }] }) }, 1)
  expect(await add('trade')).toMatchObject({ kind: 'committed' })
  expect(await add('war')).toEqual({ kind: 'conflict', table: 'tags', key: 'tag-1' })
  expect(await db.tags.toArray()).toEqual([tag])
})

test('undo of adding an item takes it away, redo brings it back with its text and original', async () => {
  const db = await freshArchive()
  const { change, itemId } = sampleAddition('The envoy arrived.', sampleContext())
  await commit(db, change, 1)
  const before = await dumpDecisions(db)
  expect(await readUndoStack(db)).toMatchObject({ undo: { name: 'Add item' }, redo: null })
  expect(await undo(db, 2)).toMatchObject({ kind: 'committed', name: 'Add item' })
  expect(await db.items.get(itemId)).toBeUndefined()
  expect(await undo(db, 3)).toEqual({ kind: 'nothing' })
  expect(await readUndoStack(db)).toMatchObject({ undo: null, redo: { name: 'Add item' } })
  expect(await redo(db, 4)).toMatchObject({ kind: 'committed' })
  expect(await dumpDecisions(db)).toEqual(before)
  expect(await db.history.count()).toBe(3)
})

test('a renamed tag queues all that carries it', async () => {
  const db = await freshArchive()
  const tag = { id: 'tag-1', name: 'trade', parentId: null, created: 1 }
  await commit(db, { name: 'New tag', diff: tableDiff('tags', { added: [tag] }) }, 1)
  await commit(
    db,
    { name: 'Rename tag', diff: tableDiff('tags', { updated: [[tag, { ...tag, name: 'x' }]] }) },
    2,
  )
  expect(await db.indexQueue.toArray()).toMatchObject([{ scope: 'tag', id: 'tag-1' }])
})

type Act = 'add' | 'star' | 'tag' | 'untag' | 'mark' | 'trash' | 'empty' | 'undo' | 'redo'

test('law: any changes followed by as many undos give the same archive, and redos bring it all back', async () => {
  const act = fc.constantFrom<Act>('add', 'star', 'tag', 'untag', 'mark', 'trash', 'empty', 'undo', 'redo')
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
      const db = await freshArchive()
      const ctx = sampleContext()
      const start = await dumpDecisions(db)
      for (const one of acts) await perform(db, one, ctx)
      const end = await dumpDecisions(db)
      let undone = 0
      while ((await undo(db, 10)).kind === 'committed') undone++
      expect(await dumpDecisions(db)).toEqual(start)
      for (let n = 0; n < undone; n++) expect((await redo(db, 11)).kind).toBe('committed')
      expect(await dumpDecisions(db)).toEqual(end)
      expect((await db.meta.get('archive'))?.items).toBe(await db.items.count())
      expect((await db.meta.get('archive'))?.decisions).toBe(await db.annotations.count())
      await db.delete()
    }),
    { numRuns: 25 },
  )
})

async function perform(db: ArchiveDatabase, act: Act, ctx: ReturnType<typeof sampleContext>): Promise<void> {
  if (act === 'undo') await undo(db, 1)
  else if (act === 'redo') await redo(db, 1)
  else {
    const change = await changeFor(db, act, ctx)
    if (change !== null) expect((await commit(db, change, 1)).kind).toBe('committed')
  }
}

async function changeFor(
  db: ArchiveDatabase,
  act: Exclude<Act, 'undo' | 'redo'>,
  ctx: ReturnType<typeof sampleContext>,
): Promise<Change | null> {
  const [items, tags, annotations] = await Promise.all([
    db.items.toArray(),
    db.tags.toArray(),
    db.annotations.toArray(),
  ])
  const item = items[0]
  switch (act) {
    case 'add':
      return sampleAddition('Text.', ctx, tags, { tags: ['economy/trade'] }).change
    case 'star':
      return setStarred(items, item?.starred === 0, ctx)
    case 'tag': {
      const made = createTag(tags, `tag ${String(tags.length)}`, ctx)?.diff.tags?.added ?? []
      return tagItems({ items, add: made.map((tag) => tag.id), remove: [], newTags: made }, ctx)
    }
    case 'untag':
      return deleteTag({ tags, items, annotations, entities: [] }, tags[0]?.id ?? '', ctx)
    case 'mark': {
      if (item === undefined) return null
      const added = [
        sampleHighlight({ id: ctx.newId(), itemId: item.id, tagIds: tags.slice(0, 1).map((tag) => tag.id) }),
      ]
      return { name: 'Highlight', diff: tableDiff('annotations', { added }) }
    }
    case 'trash':
      return trashItems(items.slice(0, 1), ctx)
    case 'empty':
      return emptyTrash(items, annotations)
  }
}

/** An archive with one item, and the change that stars it. */
async function toStar(): Promise<{ db: ArchiveDatabase; itemId: string; starred: Change }> {
  const db = await freshArchive()
  const { change, itemId } = sampleAddition('One.', sampleContext())
  await commit(db, change, 1)
  const item = await db.items.get(itemId)
  const starred = item === undefined ? null : setStarred([item], true, sampleContext(2))
  if (starred === null) throw new Error('a change')
  return { db, itemId, starred }
}

test('a change of states does not wait for whoever reads texts, names and analyses meanwhile', async () => {
  const { db, itemId, starred } = await toStar()
  let isStarred = false
  await db.transaction('r', [db.texts, db.tallies, db.postings, db.quotes, db.analyses], async () => {
    const commits = Dexie.ignoreTransaction(() => commit(db, starred, 2)).then((outcome) => {
      isStarred = outcome.kind === 'committed'
    })
    // Keeps this transaction open as long as the commit needs; one that waited for it would never come.
    for (let reads = 0; reads < 5000 && !isStarred; reads += 1) await db.texts.count()
    expect(isStarred).toBe(true)
    void commits
  })
  expect(await db.items.get(itemId)).toMatchObject({ starred: 1 })
})

test('a change of states that has an empty part of another store is written too', async () => {
  const { db, starred } = await toStar()
  const annotations = { added: [], updated: [], removed: [] }
  expect(await commit(db, { ...starred, diff: { ...starred.diff, annotations } }, 2)).toMatchObject({
    kind: 'committed',
  })
})

test('what a commit writes beside the records is asked for before the records are read', async () => {
  const db = await freshArchive()
  const { change, itemId } = sampleAddition('The envoy arrived.', sampleContext())
  await commit(db, change, 1)
  const item = await db.items.get(itemId)
  const log: string[] = []
  const noted = async <T>(what: string, answer: Promise<T>): Promise<T> => {
    log.push(`asked ${what}`)
    const result = await answer
    log.push(`answered ${what}`)
    return result
  }
  db.close()
  db.use({
    stack: 'dbcore',
    name: 'noted',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name)
        return {
          ...table,
          getMany: (request) => noted(`${name} read`, table.getMany(request)),
          mutate: (request) => noted(`${name} written`, table.mutate(request)),
        }
      },
    }),
  })
  await db.open()
  await commit(db, setStarred(item === undefined ? [] : [item], true, sampleContext())!, 2)
  const read = log.indexOf('answered items read')
  expect(read).toBeGreaterThan(0)
  expect(log.slice(0, read)).toEqual(
    expect.arrayContaining(['asked history written', 'asked indexQueue written']),
  )
  expect(log.indexOf('asked items written')).toBeGreaterThan(read)
  expect(await db.items.get(itemId)).toMatchObject({ starred: 1 })
})
