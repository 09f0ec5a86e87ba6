import { expect, test } from 'vitest'
import { keepOrphan } from '@/core/annotation/commands/keep-orphan'
import { reattach } from '@/core/annotation/commands/reattach'
import { addHighlight } from '@/core/annotation/commands/add-highlight'
import { trashItems } from '@/core/article/commands/trash-items'
import type { Change } from '@/core/history/change'
import { sampleContext } from '@/core/fixtures/sample-records'
import type { ArchiveDatabase } from '../archive-database'
import { commit } from '../commit'
import { dumpDecisions } from '../fixtures/dump-decisions'
import { freshArchive } from '../fixtures/fresh-archive'
import { sampleAddition } from '../fixtures/sample-addition'
import { undo } from '../undo'
import { listOrphans } from './list-orphans'
import { planText } from './plan-text'
import { readOrphans } from './read-orphans'

const ctx = sampleContext()
const tools = { hash: (text: string) => Promise.resolve(`hash of ${text}`), context: () => ctx }

async function run(db: ArchiveDatabase, change: Change | null): Promise<void> {
  if (change === null) throw new Error('a change')
  expect(await commit(db, change, 1)).toMatchObject({ kind: 'committed' })
}

/** An article with one mark on its middle words, and then with another text. */
async function orphaned(db: ArchiveDatabase, before: string, marked: string, after: string): Promise<string> {
  const { change, itemId } = sampleAddition(before, ctx)
  await run(db, change)
  const text = await db.texts.where('itemId').equals(itemId).first()
  if (text === undefined) throw new Error('the text is there')
  const start = text.text.indexOf(marked)
  await run(db, addHighlight(text, [{ start, end: start + marked.length }], 'blue', ctx))
  const input = {
    itemId,
    baseId: text.id,
    to: after,
    via: 'repair',
    original: null,
    pictures: null,
    withChanges: false,
  } as const
  const plan = await planText(db, input, tools)
  if (plan.kind !== 'planned') throw new Error(plan.kind)
  await run(db, plan.replaced.change)
  // Made from the text before: somebody else was first.
  expect(await planText(db, input, tools)).toEqual({ kind: 'stale' })
  return itemId
}

const before = 'The mayor opened the long bridge on Monday with a speech to the crowd.'
const after = 'Nobody came when the ferry left in the rain, and the day ended without a word.'

test('orphans of the whole archive are listed, kept, decided again and attached, each undone', async () => {
  const db = await freshArchive()
  const itemId = await orphaned(db, before, 'the long bridge', after)
  await orphaned(db, before, 'on Monday', `Today, ${before}`)
  const { waiting, kept } = await listOrphans(db)
  expect([waiting.length, kept.length]).toEqual([1, 0])
  const [row] = await readOrphans(db, [...waiting, 'gone since'])
  if (row === undefined) throw new Error('the orphan is read')
  expect(row.item.id).toBe(itemId)
  const start = await dumpDecisions(db)

  await run(db, keepOrphan(row.orphan, row.item.textId, ctx))
  expect(await listOrphans(db)).toEqual({ waiting: [], kept: waiting })
  const left = await db.annotations.get(row.orphan.id)
  if (left === undefined) throw new Error('it is kept')
  expect(keepOrphan(left, row.item.textId, ctx)).toBeNull()
  const text = await db.texts.get(row.item.textId)
  if (text === undefined) throw new Error('the text is there')
  await run(db, reattach(left, text, [{ start: 0, end: 6 }], ctx))
  expect(await listOrphans(db)).toEqual({ waiting: [], kept: [] })
  expect(await db.annotations.get(row.orphan.id)).not.toHaveProperty('keptIn')

  await undo(db, 2)
  await undo(db, 3)
  expect(await dumpDecisions(db)).toEqual(start)
})

test('another text asks again for what was kept, and what is in the trash is not asked for', async () => {
  const db = await freshArchive()
  const itemId = await orphaned(db, before, 'the long bridge', after)
  const [row] = await readOrphans(db, (await listOrphans(db)).waiting)
  if (row === undefined) throw new Error('the orphan is read')
  await run(db, keepOrphan(row.orphan, row.item.textId, ctx))
  const input = {
    itemId,
    baseId: null,
    to: `Still, ${after}`,
    via: 'repair',
    original: null,
    pictures: null,
  } as const
  const plan = await planText(db, { ...input, withChanges: true }, tools)
  if (plan.kind !== 'planned') throw new Error(plan.kind)
  expect(plan.changes.some(({ kind, text }) => kind === 'added' && text.includes('Still'))).toBe(true)
  await run(db, plan.replaced.change)
  expect(await listOrphans(db)).toEqual({ waiting: [row.orphan.id], kept: [] })

  const item = await db.items.get(itemId)
  await run(db, trashItems(item === undefined ? [] : [item], ctx))
  expect(await listOrphans(db)).toEqual({ waiting: [], kept: [] })
})
