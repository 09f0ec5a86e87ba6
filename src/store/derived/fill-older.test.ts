import { expect, test, vi } from 'vitest'
import { sampleContext } from '@/core/fixtures/sample-records'
import { commit } from '../commit'
import { freshArchive } from '../fixtures/fresh-archive'
import { sampleAddition } from '../fixtures/sample-addition'
import { fillOlder } from './fill-older'

const pause = () => Promise.resolve()

test('what is missing is filled in, once: the next start looks for nothing', async () => {
  const db = await freshArchive()
  await commit(db, sampleAddition('The envoy came to Moscow.', sampleContext()).change, 1)
  await db.derived.clear()
  await fillOlder(db, pause)
  expect(await db.derived.count()).toBe(1)
  expect(await db.sketches.count()).toBe(1)
  const read = vi.spyOn(db.items, 'toCollection')
  await fillOlder(db, pause)
  expect(read).not.toHaveBeenCalled()
})

test('one that was ended before all was there looks again', async () => {
  const db = await freshArchive()
  const { newId } = sampleContext()
  for (let now = 1; now <= 30; now += 1)
    await commit(db, sampleAddition(`Text ${String(now)}.`, { now, newId }).change, now)
  const ended = fillOlder(db, () => Promise.reject(new Error('quit')))
  await expect(ended).rejects.toThrow('quit')
  expect(await db.sketches.count()).toBeLessThan(30)
  await fillOlder(db, pause)
  expect(await db.sketches.count()).toBe(30)
})
