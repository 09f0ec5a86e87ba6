import { beforeEach, expect, test } from 'vitest'
import type { ArchiveDatabase } from './archive-database'
import { freshArchive } from './fixtures/fresh-archive'
import { hasNoneOf } from './has-none-of'

let db: ArchiveDatabase
beforeEach(async () => {
  db = await freshArchive()
  await db.derived.bulkPut(['b', 'd'].map((itemId) => ({ itemId, version: 1 })))
  await db.sketches.put({ itemId: 'd', textId: 't', bands: [], least: new Uint32Array() })
})

test.each([
  [[], true],
  [['a'], true],
  [['b'], false],
  [['c'], true],
  [['e', 'f'], true],
  [['e', 'a'], false],
  [['d', 'c'], false],
])('%j', async (ids, none) => {
  expect(await hasNoneOf(db.derived, 'itemId', ids)).toBe(none)
})

test('by an index of two parts', async () => {
  await db.analyses.put({ itemId: 'b', engine: 'x' } as never)
  expect(await hasNoneOf(db.analyses, '[itemId+engine]', ['a', 'b'])).toBe(false)
  expect(await hasNoneOf(db.analyses, '[itemId+engine]', ['b'])).toBe(false)
  expect(await hasNoneOf(db.analyses, '[itemId+engine]', ['c', 'd'])).toBe(true)
})
