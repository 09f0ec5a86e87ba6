import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleContext } from '@/core/fixtures/sample-records'
import { tableDiff } from '@/core/history/table-diff'
import type { ArchiveDatabase } from '../archive-database'
import { commit } from '../commit'
import { freshArchive } from '../fixtures/fresh-archive'
import { sampleAddition } from '../fixtures/sample-addition'
import { saveAnalysis } from './save-analysis'
import { WaitingItems } from './waiting-items'

const engine = 'test-1'
const step = fc.record({
  kind: fc.constantFrom('add', 'analyse', 'edit', 'star', 'ask', 'forget', 'note', 'restart'),
  at: fc.nat({ max: 9 }),
})

async function lookedThrough(db: ArchiveDatabase): Promise<string[]> {
  const analysed = new Set((await db.analyses.toArray()).map(({ itemId, textId }) => `${itemId} ${textId}`))
  const items = await db.items.toArray()
  return items.filter(({ id, textId }) => !analysed.has(`${id} ${textId}`)).map(({ id }) => id)
}

test('law: what is told step by step, and after a restart, is what waits when all items are looked through', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const db = await freshArchive()
      const { newId } = sampleContext()
      let waiting = new WaitingItems(db, engine)
      const told = new Set<string>()
      let now = 1
      for (const { kind, at } of [...steps, { kind: 'ask', at: 0 }]) {
        now += 1
        const items = await db.items.toArray()
        const item = items[at % Math.max(1, items.length)]
        if (kind === 'add')
          await commit(db, sampleAddition(`Text ${String(now)}.`, { now, newId }).change, now)
        else if (kind === 'forget') waiting.forget()
        else if (kind === 'note') {
          if (told.size === 0) await waiting.worked()
        } else if (kind === 'restart') {
          waiting = new WaitingItems(db, engine)
          told.clear()
        } else if (kind === 'ask') {
          for (const id of await waiting.next()) told.add(id)
          expect([...told].toSorted()).toEqual((await lookedThrough(db)).toSorted())
        } else if (item !== undefined && kind === 'analyse') {
          const found = { language: 'en', entities: [], mentions: [], quotes: [] }
          const row = { ...found, itemId: item.id, textId: item.textId, engine, made: now }
          if (await saveAnalysis(db, row)) told.delete(item.id)
        } else if (item !== undefined) {
          const to =
            kind === 'edit' ? { ...item, textId: `text-${String(now)}` } : { ...item, starred: 1 as const }
          await commit(db, { name: kind, diff: tableDiff('items', { updated: [[item, to]] }) }, now)
        }
      }
      await db.delete()
    }),
    { numRuns: 40 },
  )
})

test('what another engine has analysed waits, whatever was noted of it', async () => {
  const db = await freshArchive()
  await commit(db, sampleAddition('The envoy came.', sampleContext()).change, 1)
  const [item] = await db.items.toArray()
  if (item === undefined) throw new Error('the item is there')
  const before = new WaitingItems(db, engine)
  expect(await before.next()).toEqual([item.id])
  const found = { language: 'en', entities: [], mentions: [], quotes: [] }
  await saveAnalysis(db, { ...found, itemId: item.id, textId: item.textId, engine, made: 1 })
  await before.worked()
  expect(await new WaitingItems(db, engine).next()).toEqual([])
  expect(await new WaitingItems(db, 'test-2').next()).toEqual([item.id])
})
