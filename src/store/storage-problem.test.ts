import Dexie from 'dexie'
import { expect, onTestFinished, test, vi } from 'vitest'
import { sampleContext } from '@/core/fixtures/sample-records'
import { ArchiveDatabase } from './archive-database'
import { commit } from './commit'
import { dumpDecisions } from './fixtures/dump-decisions'
import { freshArchive } from './fixtures/fresh-archive'
import { sampleAddition } from './fixtures/sample-addition'
import { openArchive } from './open-archive'
import { storageProblem } from './storage-problem'

const full = () => new DOMException('Not enough space', 'QuotaExceededError')

const abortFull = (transaction: IDBTransaction): void => {
  Object.defineProperty(transaction, 'error', { get: full, set: () => undefined })
  transaction.abort()
}

/** The disk is full from now on: a change's transaction is aborted, as in Chromium. */
function fillDisk(when: 'while it is written' | 'at its end'): void {
  const add = Reflect.get<IDBObjectStore, 'add'>(IDBObjectStore.prototype, 'add')
  const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
  ) {
    const request = add.call(this, value)
    const { transaction } = this
    if (when === 'while it is written') abortFull(transaction)
    else if (this.name === 'history')
      request.addEventListener('success', () => {
        abortFull(transaction)
      })
    return request
  })
  onTestFinished(() => {
    spy.mockRestore()
  })
}

test.each(['while it is written', 'at its end'] as const)(
  'a disk that fills on a change %s is told as such, and nothing is kept of it',
  async (when) => {
    const db = await freshArchive()
    const { change } = sampleAddition('The envoy arrived.', sampleContext())
    const before = await dumpDecisions(db)
    fillDisk(when)
    expect(await commit(db, change, 1)).toMatchObject({ kind: 'disk-full' })
    expect(await dumpDecisions(db)).toEqual(before)
    expect([await db.texts.count(), await db.history.count(), await db.indexQueue.count()]).toEqual([0, 0, 0])
  },
)

test('a full disk is found in every wrapping', () => {
  expect(storageProblem(full())).toMatchObject({ kind: 'disk-full' })
  expect(storageProblem(new Dexie.AbortError(full() as never))).toMatchObject({ kind: 'disk-full' })
  const bulk = new Dexie.BulkError('items.bulkPut(): 2 of 2 failed', [
    new Dexie.UnknownError('I/O'),
    new Dexie.AbortError(full() as never),
  ] as never)
  expect(storageProblem(bulk)).toMatchObject({ kind: 'disk-full' })
})

test('other refusals of the storage are told, and bugs are thrown on', () => {
  expect(storageProblem(new Dexie.AbortError())).toMatchObject({ kind: 'storage-error' })
  expect(storageProblem(new Dexie.DatabaseClosedError())).toMatchObject({ kind: 'storage-error' })
  expect(storageProblem(new DOMException('no store', 'NotFoundError'))).toMatchObject({
    kind: 'storage-error',
  })
  expect(() => storageProblem(new TypeError('a bug'))).toThrow('a bug')
  expect(() => storageProblem('a bug')).toThrow('a bug')
})

test('an archive that cannot be opened says so', async () => {
  const db = new ArchiveDatabase('never-opened')
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('The user denied permission', 'InvalidStateError')
  })
  onTestFinished(() => {
    open.mockRestore()
  })
  // As a session does: asked to open before it is waited for.
  db.open().catch(() => undefined)
  const input = { remembered: null, accepted: false, now: 1, newId: () => 'new' }
  expect(await openArchive(db, input)).toMatchObject({ kind: 'storage-error' })
})
