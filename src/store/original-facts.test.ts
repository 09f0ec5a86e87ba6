import { expect, test, vi } from 'vitest'
import { sampleContext } from '@/core/fixtures/sample-records'
import type { Change } from '@/core/history/change'
import { commit } from './commit'
import { freshArchive } from './fixtures/fresh-archive'
import { sampleAddition } from './fixtures/sample-addition'
import { readOriginalFacts } from './original-facts'

/** The addition of an item whose original has so many bytes, packed. */
function additionOf(size: number): { readonly change: Change; readonly id: string } {
  const { change } = sampleAddition('The envoy arrived.', sampleContext())
  const { texts, originals } = change.attachments ?? { texts: [], originals: [] }
  const [original] = originals
  if (original === undefined) throw new Error('an addition has an original')
  const large = { ...original, bytes: new Uint8Array(size) }
  return { change: { ...change, attachments: { texts, originals: [large] } }, id: original.id }
}

test('what is known of a large original is read without its bytes, and is what its row says', async () => {
  const db = await freshArchive()
  const { change, id } = additionOf(200_000)
  await commit(db, change, 1)
  const { bytes, ...facts } = (await db.originals.get(id)) ?? { bytes: new Uint8Array() }
  expect(bytes.length).toBe(200_000)
  const wholeRow = vi.spyOn(db.originals, 'get')
  expect(await readOriginalFacts(db, id)).toEqual(facts)
  expect(wholeRow).not.toHaveBeenCalled()
})

test('a small one, and one that nothing is kept of, are read as they stand', async () => {
  const db = await freshArchive()
  const { change, id } = additionOf(199_999)
  await commit(db, change, 1)
  expect(await db.indexCache.count()).toBe(0)
  expect(await readOriginalFacts(db, id)).toMatchObject({ id, size: 18 })
  const other = await freshArchive()
  const large = additionOf(200_000)
  await commit(other, large.change, 1)
  await other.indexCache.clear()
  expect(await readOriginalFacts(other, large.id)).toMatchObject({ id: large.id, size: 18 })
  expect(await readOriginalFacts(other, large.id)).not.toHaveProperty('bytes')
})

test('one whose row is gone is gone, whatever is kept of it', async () => {
  const db = await freshArchive()
  const { change, id } = additionOf(200_000)
  await commit(db, change, 1)
  await db.originals.clear()
  expect(await readOriginalFacts(db, id)).toBeUndefined()
  expect(await readOriginalFacts(db, 'other')).toBeUndefined()
})
