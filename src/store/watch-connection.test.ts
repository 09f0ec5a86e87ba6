import Dexie from 'dexie'
import { expect, test, vi } from 'vitest'
import { sampleContext } from '@/core/fixtures/sample-records'
import { commit } from './commit'
import { freshArchive } from './fixtures/fresh-archive'
import { sampleAddition } from './fixtures/sample-addition'
import { watchConnection } from './watch-connection'

test('a database that is deleted from outside is told, and no empty one takes its place', async () => {
  const db = await freshArchive()
  const lost = vi.fn()
  watchConnection(db, lost)
  await Dexie.delete(db.name)
  expect(lost).toHaveBeenCalledTimes(1)
  const { change } = sampleAddition('The envoy arrived.', sampleContext())
  expect(await commit(db, change, 1)).toMatchObject({ kind: 'storage-error' })
  await expect(db.items.count()).rejects.toThrow()
  expect(await Dexie.exists(db.name)).toBe(false)
})

test('a database that the browser closes is told, one that its owner closes is not', async () => {
  const lost = vi.fn()
  const closed = await freshArchive()
  watchConnection(closed, lost)
  const native = closed.backendDB()
  native.onclose?.call(native, new Event('close'))
  expect(lost).toHaveBeenCalledTimes(1)
  const owned = await freshArchive()
  const stop = watchConnection(owned, lost)
  stop()
  owned.close()
  expect(lost).toHaveBeenCalledTimes(1)
})
