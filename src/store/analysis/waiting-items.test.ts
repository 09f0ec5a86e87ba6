import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleContext } from '@/core/fixtures/sample-records'
import { tableDiff } from '@/core/history/table-diff'
import { commit } from '../commit'
import { freshArchive } from '../fixtures/fresh-archive'
import { sampleAddition } from '../fixtures/sample-addition'
import { saveAnalysis } from './save-analysis'
import { WaitingItems } from './waiting-items'

const engine = 'test-1'
const step = fc.record({
  kind: fc.constantFrom('add', 'analyse', 'edit', 'star', 'ask', 'forget'),
  at: fc.nat({ max: 9 }),
})

test('law: what is told step by step is what waits when all items are looked through', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const db = await freshArchive()
      const { newId } = sampleContext()
      const waiting = new WaitingItems(db, engine)
      const told = new Set<string>()
      let now = 1
      for (const { kind, at } of [...steps, { kind: 'ask', at: 0 }]) {
        now += 1
        const items = await db.items.toArray()
        const item = items[at % Math.max(1, items.length)]
        if (kind === 'add')
          await commit(db, sampleAddition(`Text ${String(now)}.`, { now, newId }).change, now)
        else if (kind === 'forget') waiting.forget()
        else if (kind === 'ask') {
          for (const id of await waiting.next()) told.add(id)
          expect([...told].toSorted()).toEqual((await new WaitingItems(db, engine).next()).toSorted())
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
