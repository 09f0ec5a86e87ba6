import { expect, onTestFinished, test } from 'vitest'
import { deleteStrayIndexes, indexFolder } from '@/store/search/index-folder'
import type { FilesTask } from './fixtures/files-on-disk.worker'

/** A window's worker: what it is asked, it does in order. */
function worker(database: string) {
  const url = new URL('./fixtures/files-on-disk.worker.ts', import.meta.url)
  const thread = new Worker(url, { type: 'module', name: database })
  onTestFinished(() => {
    thread.terminate()
  })
  return {
    thread,
    ask: (task: FilesTask): Promise<unknown> => {
      const { port1, port2 } = new MessageChannel()
      thread.postMessage(task, [port2])
      return new Promise((resolve) => {
        port1.onmessage = ({ data }) => {
          resolve(data)
        }
      })
    },
  }
}

const fresh = (): string => `test-${crypto.randomUUID()}`
const bytes = Uint8Array.from({ length: 200_000 }, (_, at) => at % 251)

test('what was written is read in pieces by another worker, also at the same time', async () => {
  const database = fresh()
  const [first, second] = [worker(database), worker(database)]
  await first.ask({ kind: 'write', name: 'a', bytes })
  for (const { ask } of [first, second, first]) {
    expect(await ask({ kind: 'names' })).toEqual(['a'])
    expect(await ask({ kind: 'read', name: 'a', at: 70_001, length: 3 })).toEqual(bytes.slice(70_001, 70_004))
    expect(await ask({ kind: 'read', name: 'a', at: 199_998, length: 3 })).toBeNull()
  }
})

test('only what is named is kept; what another worker has open goes the next time', async () => {
  const database = fresh()
  const [first, second] = [worker(database), worker(database)]
  for (const name of ['a', 'b', 'c']) await first.ask({ kind: 'write', name, bytes })
  await first.ask({ kind: 'keep', names: ['a', 'b'] })
  expect(await second.ask({ kind: 'names' })).toEqual(['a', 'b'])
  await first.ask({ kind: 'keep', names: ['a'] })
  expect(await second.ask({ kind: 'read', name: 'b', at: 7, length: 1 })).toEqual(bytes.slice(7, 8))
  await second.ask({ kind: 'close' })
  await first.ask({ kind: 'keep', names: ['a'] })
  expect(await worker(database).ask({ kind: 'names' })).toEqual(['a'])
})

test('what another window deleted meanwhile is written again', async () => {
  const database = fresh()
  const [first, second] = [worker(database), worker(database)]
  await first.ask({ kind: 'write', name: 'a', bytes })
  await second.ask({ kind: 'write', name: 'b', bytes })
  await second.ask({ kind: 'keep', names: ['b'] })
  await first.ask({ kind: 'write', name: 'a', bytes })
  expect(await second.ask({ kind: 'names' })).toEqual(['a', 'b'])
})

test('what a killed worker left half written is written anew', async () => {
  const database = fresh()
  const killed = worker(database)
  await killed.ask({ kind: 'write', name: 'a', bytes: bytes.slice(0, 99) })
  killed.thread.terminate()
  const { ask } = worker(database)
  await ask({ kind: 'write', name: 'a', bytes })
  expect(await ask({ kind: 'read', name: 'a', at: 199_999, length: 1 })).toEqual(bytes.slice(-1))
})

test('the files of a database that is gone are deleted, and no others', async () => {
  const there = fresh()
  const opening = indexedDB.open(there)
  await new Promise((resolve) => (opening.onsuccess = resolve))
  const gone = fresh()
  for (const database of [there, gone]) await worker(database).ask({ kind: 'write', name: 'a', bytes })
  await deleteStrayIndexes()
  opening.result.close()
  const namesOf = async (database: string) => {
    const folder = await (await indexFolder(database)).getDirectoryHandle('items', { create: true })
    const names: string[] = []
    for await (const name of folder.keys()) names.push(name)
    return names
  }
  expect([await namesOf(there), await namesOf(gone)]).toEqual([['a'], []])
})
