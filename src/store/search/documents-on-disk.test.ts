import { expect, test } from 'vitest'
import type { ArchiveDatabase } from '../archive-database'
import { add, archiveWith, newWorker } from '../fixtures/follower-worker'
import { LittleRoom } from '../room/little-room'
import { mainPrefix } from './main-file'
import { readFoundDocuments } from './read-search-documents'

type Worker = ReturnType<typeof newWorker>

async function save({ follower, onDisk }: Worker): Promise<void> {
  const documents = await onDisk.toSave()
  if (await follower.save({ names: null, documents })) onDisk.saved()
}

async function started(db: ArchiveDatabase): Promise<Worker> {
  const worker = newWorker(db)
  await worker.follower.start()
  await worker.onDisk.load()
  return worker
}

/** What a first start has saved, and a second one has loaded. */
async function savedAndLoaded(texts: readonly string[]) {
  const db = await archiveWith(texts)
  await save(await started(db))
  const worker = await started(db)
  const ids = await db.items.toCollection().primaryKeys()
  return { db, worker, ids, files: worker.files.parts.documents }
}

function contentFiles(files: ReadonlyMap<string, Uint8Array>): [string, Uint8Array][] {
  return [...files].filter(([name]) => !name.startsWith(mainPrefix))
}

test('a second start has what the first one read, as it was, with every code unit', async () => {
  const { db, worker, ids } = await savedAndLoaded(['envoy \ud800 talks', 'trade – 貿易 🙂'])
  expect(worker.onDisk.missing(ids)).toEqual([])
  expect(worker.onDisk.takeDocuments(ids)).toEqual(await readFoundDocuments(db, ids))
})

test('what has changed is not here until it is read again; nor is what changed while it was read', async () => {
  const { db, worker, ids } = await savedAndLoaded(['envoy', 'talks'])
  const [first = '', second = ''] = ids
  const hear = worker.onDisk.reading(ids)
  const read = await readFoundDocuments(db, ids)
  worker.onDisk.changed([first])
  expect([...worker.onDisk.takeTexts(ids).keys()]).toEqual([second])
  await hear(read.values())
  expect([...worker.onDisk.takeTexts(ids).keys()]).toEqual([second])
  await worker.onDisk.reading([first])(read.values())
  expect([...worker.onDisk.takeTexts(ids).keys()].sort()).toEqual([...ids].sort())
  worker.onDisk.changed('all')
  expect(worker.onDisk.takeTexts(ids).size).toBe(0)
})

test('what was not saved with the index that is loaded counts for nothing', async () => {
  const { db, ids } = await savedAndLoaded(['envoy'])
  // As a window does that cannot have the files.
  await add(db, 'talks')
  const other = newWorker(db)
  await other.follower.start()
  expect(await other.follower.save()).toBe(true)
  const worker = await started(db)
  expect(worker.onDisk.missing(ids)).toEqual(ids)
})

test.each(['damaged', 'cut short', 'gone'])('of a file that is %s nothing is taken', async (problem) => {
  const { db, ids, files } = await savedAndLoaded(['envoy'])
  for (const [name, bytes] of contentFiles(files)) {
    if (problem === 'damaged') bytes.set([(bytes[5] ?? 0) ^ 1], 5)
    if (problem === 'cut short') files.set(name, bytes.slice(0, 8))
    if (problem === 'gone') files.delete(name)
  }
  const worker = await started(db)
  expect(worker.onDisk.takeDocuments(ids).size).toBe(0)
  expect(worker.onDisk.missing(ids)).toEqual(ids)
})

test('a table that is damaged has nothing', async () => {
  const { db, ids, files } = await savedAndLoaded(['envoy'])
  for (const [name, bytes] of files)
    if (name.startsWith(mainPrefix)) bytes.set([(bytes.at(-8) ?? 0) ^ 1], bytes.length - 8)
  const worker = await started(db)
  expect(worker.onDisk.missing(ids)).toEqual(ids)
})

test('what the archive has no more is in no file after the next save, neither as it was nor as it was before', async () => {
  const { db, worker, ids, files } = await savedAndLoaded(['envoy', 'talks'])
  const [first = ''] = ids
  const holding = () =>
    contentFiles(files).filter(([, bytes]) => new TextDecoder().decode(bytes).includes(first)).length
  await db.items.update(first, { starred: 1 })
  await db.indexQueue.add({ scope: 'item', id: first })
  await worker.follower.follow()
  await save(worker)
  expect([holding(), worker.onDisk.hasGone]).toEqual([2, false])
  const again = await started(db)
  await db.items.delete(first)
  await db.indexQueue.add({ scope: 'item', id: first })
  await again.follower.follow()
  expect(again.onDisk.hasGone).toBe(true)
  await save(again)
  expect([holding(), again.onDisk.hasGone]).toEqual([0, false])
})

test('many small files are left, and what was in them is read once more', async () => {
  const { db, worker, files } = await savedAndLoaded(['envoy'])
  for (let at = 0; at < 8; at += 1) {
    await add(db, `talks ${String(at)}`)
    await worker.follower.follow()
    await save(worker)
  }
  expect(contentFiles(files)).toHaveLength(9)
  await add(db, 'trade')
  await worker.follower.follow()
  await save(worker)
  expect(contentFiles(files)).toHaveLength(1)
  const ids = await db.items.toCollection().primaryKeys()
  expect(worker.onDisk.missing(ids)).toHaveLength(9)
})

test('a long text is not kept, and not looked for again', async () => {
  const { worker, ids } = await savedAndLoaded(['word '.repeat(50_000)])
  expect(worker.onDisk.missing(ids)).toEqual([])
  expect(worker.onDisk.takeTexts(ids).size).toBe(0)
})

test('where there is little room, it has nothing and takes none', async () => {
  const db = await archiveWith(['envoy'])
  const worker = newWorker(db, () => Promise.reject(new LittleRoom('little room')))
  await worker.follower.start()
  const ids = await db.items.toCollection().primaryKeys()
  expect(worker.onDisk.takeTexts(ids).size).toBe(1)
  await worker.onDisk.toSave()
  expect(worker.onDisk.takeTexts(ids).size).toBe(0)
  expect(contentFiles(worker.files.parts.documents)).toEqual([])
})
