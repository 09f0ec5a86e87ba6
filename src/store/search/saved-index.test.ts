import { expect, test, vi } from 'vitest'
import { sampleIndex } from '@/core/index/fixtures/sample-index'
import { freshArchive } from '../fixtures/fresh-archive'
import { add, archiveWith, findings, newWorker, rebuilt } from '../fixtures/follower-worker'
import { endlessRoom } from '../fixtures/endless-room'
import { filesInMemory } from '../fixtures/files-in-memory'
import { LittleRoom } from '../room/little-room'
import { mainPrefix, nameInRow, nameToBytes } from './main-file'
import { readAhead } from './read-ahead'

test('a second start loads the saved index and takes in only what is new', async () => {
  const db = await archiveWith(['envoy', 'talks'])
  const first = newWorker(db)
  await first.follower.start()
  await first.follower.save()
  expect(await db.indexQueue.count()).toBe(1)
  await add(db, 'trade')
  const second = newWorker(db)
  await second.follower.start()
  expect(second.follower.unsaved).toBe(1)
  expect(second.index.size).toBe(3)
})

test.each([
  'damaged',
  'cut short',
  'gone',
  'of an older format',
  'of another archive',
  'cut off from the queue',
])('a saved index that is %s is made anew', async (problem) => {
  const db = await archiveWith(['envoy', 'talks'])
  const first = newWorker(db)
  await first.follower.start()
  await first.follower.save()
  const row = await db.indexCache.get('index')
  if (row === undefined) throw new Error('nothing was saved')
  const { items } = first.files.parts
  const main = nameInRow(row)
  const bytes = items.get(main) ?? new Uint8Array()
  if (problem === 'damaged')
    items.set(
      main,
      bytes.map((byte) => byte ^ 1),
    )
  if (problem === 'cut short') items.set(main, bytes.slice(0, -8))
  if (problem === 'gone') items.delete(main)
  if (problem === 'of an older format') await db.indexCache.put({ ...row, format: row.format - 1 })
  if (problem === 'of another archive') {
    const empty = newWorker(await freshArchive())
    await empty.follower.start()
    items.set('main-other', empty.index.save().main)
    await db.indexCache.put({ ...row, items: 0, bytes: nameToBytes('main-other') })
  }
  if (problem === 'cut off from the queue') {
    await add(db, 'trade')
    await add(db, 'trade')
    await db.indexQueue.where('seq').below(4).delete()
  }
  const second = newWorker(db)
  await second.follower.start()
  expect(findings(second.index)).toEqual(await rebuilt(db))
  expect(second.follower.unsaved).toBeGreaterThan(1)
  await second.follower.save()
  const third = newWorker(db)
  await third.follower.start()
  expect([third.follower.unsaved, third.repairs.mock.calls.length]).toEqual([0, 0])
  // What is only old is no damage.
  expect(second.repairs).toHaveBeenCalledTimes(['damaged', 'cut short', 'gone'].includes(problem) ? 1 : 0)
})

/** Two parts: of two articles, and of one. The name of the larger. */
async function twoParts() {
  const db = await archiveWith(['envoy', 'talks'])
  const first = newWorker(db)
  await first.follower.start()
  await first.follower.save()
  await add(db, 'trade')
  await first.follower.follow()
  await first.follower.save()
  const { items } = first.files.parts
  const parts = [...items.keys()].filter((name) => !name.startsWith(mainPrefix))
  expect(parts).toHaveLength(2)
  const [larger = ''] = parts.sort((a, b) => (items.get(b)?.length ?? 0) - (items.get(a)?.length ?? 0))
  return { db, items, larger }
}

/** One byte in the header, whose damage shows when it is loaded, or one of the lists, where it shows when they are needed. */
test.each([
  ['header', 12],
  ['lists', -1],
])(
  'of a part with damage in its %s only its items are taken in again, and it is saved anew',
  async (_, at) => {
    const { db, items, larger } = await twoParts()
    items.get(larger)?.set([0xff], at === -1 ? (items.get(larger)?.length ?? 0) - 16 : at)
    const second = newWorker(db)
    await second.follower.start()
    findings(second.index)
    await second.follower.follow()
    expect(findings(second.index)).toEqual(await rebuilt(db))
    expect(second.follower.unsaved).toBe(2)
    expect(second.repairs).toHaveBeenCalledOnce()
    await second.follower.save()
    const third = newWorker(db)
    await third.follower.start()
    expect(findings(third.index)).toEqual(await rebuilt(db))
    await third.follower.follow()
    expect(third.repairs).not.toHaveBeenCalled()
  },
)

test('an index of which something turned out to be damaged is not saved before that is taken in again', async () => {
  const { db, items, larger } = await twoParts()
  const bytes = items.get(larger) ?? new Uint8Array()
  bytes.set([0xff], bytes.length - 16)
  const before = await db.indexCache.get('index')
  await add(db, 'asia')
  const { index, follower } = newWorker(db)
  await follower.start()
  findings(index)
  expect(await follower.save()).toBe(false)
  expect(await db.indexCache.get('index')).toEqual(before)
  await follower.follow()
  expect(await follower.save()).toBe(true)
  const second = newWorker(db)
  await second.follower.start()
  expect(findings(second.index)).toEqual(await rebuilt(db))
})

test('a part that is gone since another window saved is looked for where that has it', async () => {
  const { db, larger } = await twoParts()
  const slow = newWorker(db)
  const { open } = slow.files
  vi.spyOn(slow.files, 'open').mockImplementationOnce(async (of) => {
    const other = newWorker(db)
    await other.follower.start()
    await add(db, 'asia')
    await other.follower.follow()
    await other.follower.save()
    const parts = new Map(await open(of))
    parts.delete(larger)
    return parts
  })
  await slow.follower.start()
  expect(slow.repairs).not.toHaveBeenCalled()
  expect(findings(slow.index)).toEqual(await rebuilt(db))
})

test('what was loaded ahead is used where it is what is saved, and otherwise loaded anew', async () => {
  const db = await archiveWith(['envoy', 'talks'])
  const first = newWorker(db)
  await first.follower.start()
  await first.follower.save()
  const same = newWorker(db, endlessRoom, true)
  const load = vi.spyOn(same.index, 'load')
  await same.follower.start()
  expect(load).toHaveBeenCalledOnce()
  expect(findings(same.index)).toEqual(await rebuilt(db))

  const other = newWorker(db, endlessRoom, true)
  await other.ahead
  // Another window saves, after this one has read what was saved before.
  await add(db, 'trade')
  await first.follower.follow()
  await first.follower.save()
  const again = vi.spyOn(other.index, 'load')
  await other.follower.start()
  expect(again).toHaveBeenCalledOnce()
  for (const { index, repairs } of [same, other]) {
    expect(repairs).not.toHaveBeenCalled()
    expect(index.size).toBe(index === same.index ? 2 : 3)
  }
  expect(findings(other.index)).toEqual(await rebuilt(db))
})

test('what was loaded ahead of a damaged index is made again, which is told', async () => {
  const db = await archiveWith(['envoy', 'talks'])
  const first = newWorker(db)
  await first.follower.start()
  await first.follower.save()
  const { items } = first.files.parts
  for (const [name, bytes] of items) if (name.startsWith(mainPrefix)) bytes.set([(bytes[8] ?? 0) ^ 1], 8)
  const second = newWorker(db, endlessRoom, true)
  await second.follower.start()
  expect(second.repairs).toHaveBeenCalledOnce()
  expect(findings(second.index)).toEqual(await rebuilt(db))
})

test('to read ahead makes no database, and is in nobody’s way who brings one up', async () => {
  expect(await readAhead('not there', sampleIndex(), filesInMemory('not there')).loaded).toBeNull()
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('not there')
  const db = await archiveWith(['envoy'])
  const reading = readAhead(db.name, sampleIndex(), filesInMemory(db.name))
  db.close()
  await db.delete()
  await reading.loaded
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(db.name)
})

test('parts that were rows, as of an older format, are deleted with the next save', async () => {
  const db = await archiveWith(['envoy'])
  const row = { format: 8, upTo: 0, items: 0, bytes: new Uint8Array(8) }
  for (const key of ['part:a', 'names-part:b', 'original:c']) await db.indexCache.put({ key, ...row })
  const { follower } = newWorker(db)
  await follower.start()
  await follower.save()
  expect(await db.indexCache.toCollection().primaryKeys()).toEqual(['index', 'original:c'])
})

test('an index that an older one would replace is not lost', async () => {
  const db = await archiveWith(['envoy'])
  const slow = newWorker(db)
  await slow.follower.start()
  await add(db, 'talks')
  await add(db, 'trade')
  const quick = newWorker(db)
  await quick.follower.start()
  await quick.follower.save()
  const saved = await db.indexCache.get('index')
  await slow.follower.save()
  expect((await db.indexCache.get('index'))?.upTo).toBe(saved?.upTo)
  await slow.follower.follow()
  expect(slow.index.size).toBe(3)
})

test('a save that fails is told, and the index stays unsaved', async () => {
  const db = await archiveWith(['envoy'])
  const { follower, problems } = newWorker(db)
  await follower.start()
  db.indexCache.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  await follower.save()
  expect(problems).toEqual([expect.stringContaining('QuotaExceededError')])
  expect(follower.unsaved).toBeGreaterThan(0)
  expect(await db.indexQueue.count()).toBe(1)
})

test('on a disk that is almost full it is not saved, which is no failure, and is saved later', async () => {
  const db = await archiveWith(['envoy'])
  let isLittle = true
  const { follower, problems } = newWorker(db, () =>
    isLittle ? Promise.reject(new LittleRoom('almost full')) : Promise.resolve(),
  )
  await follower.start()
  await follower.save()
  expect([await db.indexCache.count(), follower.unsaved > 0]).toEqual([0, true])
  isLittle = false
  await follower.save()
  expect([(await db.indexCache.count()) > 0, follower.unsaved, problems]).toEqual([true, 0, []])
})

test('killed while merged segments are saved, the index before is loaded, and nothing is missing', async () => {
  const db = await archiveWith(['envoy'])
  const first = newWorker(db)
  await first.follower.start()
  await first.follower.save()
  const before = await db.indexCache.toArray()
  // So many small segments that the next save makes one of them.
  for (const word of ['talks', 'trade', 'asia', 'roe', 'talks', 'trade']) {
    await add(db, word)
    await first.follower.follow()
    first.index.save()
  }
  const save = first.index.save
  vi.spyOn(first.index, 'save').mockImplementation(() => {
    const { main, parts } = save()
    const [name] = parts.keys()
    const killed = (): Uint8Array => {
      throw new Error('killed')
    }
    return { main, parts: new Map([...parts].map(([key, bytes]) => [key, key === name ? bytes : killed])) }
  })
  first.index.upsert([])
  await add(db, 'envoy')
  await first.follower.follow()
  await first.follower.save().catch(() => undefined)
  expect(await db.indexCache.toArray()).toEqual(before)
  const second = newWorker(db)
  await second.follower.start()
  expect(findings(second.index)).toEqual(await rebuilt(db))
  expect(second.repairs).not.toHaveBeenCalled()
})
