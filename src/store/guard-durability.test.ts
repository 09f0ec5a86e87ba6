import Dexie from 'dexie'
import { expect, onTestFinished, test } from 'vitest'
import { freshArchive } from './fixtures/fresh-archive'
import { guardDurability } from './guard-durability'

test('a write without strict durability throws, in any database of this realm', async () => {
  guardDurability()
  const relaxed = new Dexie('relaxed', { chromeTransactionDurability: 'relaxed' })
  onTestFinished(() => relaxed.delete())
  relaxed.version(1).stores({ rows: 'id' })
  await expect(relaxed.table('rows').put({ id: 1 })).rejects.toThrow(/strict durability/u)
  expect(await relaxed.table('rows').count()).toBe(0)
})

test('the archive writes strictly', async () => {
  const db = await freshArchive()
  await db.settings.put({ key: 'excerpts.order', value: [] })
  expect(await db.settings.count()).toBe(1)
})
