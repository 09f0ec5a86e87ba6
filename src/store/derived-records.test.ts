import { expect, test } from 'vitest'
import { emptyTrash } from '@/core/article/commands/empty-trash'
import { trashItems } from '@/core/article/commands/trash-items'
import type { Analysis } from '@/core/annotation/analysis'
import { sampleContext } from '@/core/fixtures/sample-records'
import { tableDiff } from '@/core/history/table-diff'
import { saveAnalysis } from './analysis/save-analysis'
import { WaitingItems } from './analysis/waiting-items'
import { commit } from './commit'
import { freshArchive } from './fixtures/fresh-archive'
import { sampleAddition } from './fixtures/sample-addition'
import { newestAnalysis } from './queries/newest-analysis'
import { undo } from './undo'

async function analysedItem() {
  const db = await freshArchive()
  const ctx = sampleContext()
  const { change, itemId } = sampleAddition('Jane Roe came.', ctx)
  await commit(db, change, 1)
  const item = await db.items.get(itemId)
  if (item === undefined) throw new Error('the item is there')
  const analysis: Analysis = {
    itemId,
    textId: item.textId,
    engine: 'test-1',
    made: 1,
    language: 'en',
    entities: [{ type: 'person', name: 'Jane Roe', aliases: [] }],
    mentions: [{ start: 0, end: 8, type: 'person', entity: 0, confidence: 0.9, reason: 'a name' }],
    quotes: [],
  }
  expect(await saveAnalysis(db, analysis)).toBe(true)
  expect(await db.postings.count()).toBe(1)
  return { db, ctx, item, analysis }
}

test('an item that is removed from the trash is named by nobody any more, until that is undone', async () => {
  const { db, ctx, item } = await analysedItem()
  for (const change of [
    trashItems([item], ctx),
    emptyTrash([{ ...item, trashed: ctx.now, modified: ctx.now }], []),
  ]) {
    if (change === null) throw new Error('a change')
    expect(await commit(db, change, 2)).toMatchObject({ kind: 'committed' })
  }
  expect(await db.items.count()).toBe(0)
  expect(await db.postings.count()).toBe(0)
  await undo(db, 3)
  await undo(db, 4)
  expect(await db.postings.toArray()).toMatchObject([{ itemId: item.id, name: 'Jane Roe', mentions: 1 }])
  expect(await db.tallies.toArray()).toMatchObject([{ key: 'person:jane roe', mentions: 1, items: 1 }])
})

test('an item with a changed text waits for its analysis again, and one of the old text is not taken', async () => {
  const { db, item, analysis } = await analysedItem()
  const diff = tableDiff('items', { updated: [[item, { ...item, textId: 'text-2' }]] })
  expect(await commit(db, { name: 'Edit text', diff }, 2)).toMatchObject({ kind: 'committed' })
  expect(await db.postings.count()).toBe(0)
  expect(await new WaitingItems(db, 'test-1').next()).toEqual([item.id])
  expect(await saveAnalysis(db, analysis)).toBe(false)
  expect(await new WaitingItems(db, 'test-1').next()).toEqual([item.id])
})

test('of several analyses the newest counts, and never one of another text', async () => {
  const { db, item, analysis } = await analysedItem()
  await db.analyses.bulkPut([
    { ...analysis, engine: 'test-2', made: 3 },
    { ...analysis, engine: 'test-3', made: 2 },
    { ...analysis, engine: 'test-4', made: 4, textId: 'text-before' },
  ])
  expect(await newestAnalysis(db, item)).toMatchObject({ engine: 'test-2' })
  expect(await newestAnalysis(db, { ...item, textId: 'text-after' })).toBeNull()
})
