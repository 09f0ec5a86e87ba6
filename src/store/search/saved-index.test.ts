import { expect, test, vi } from 'vitest'
import { alterCached } from '../fixtures/alter-cached'
import { freshArchive } from '../fixtures/fresh-archive'
import { add, archiveWith, findings, newWorker, rebuilt } from '../fixtures/follower-worker'
import { fromCached, toCached } from '../cached-bytes'
import { endlessRoom } from '../fixtures/endless-room'
import { LittleRoom } from '../room/little-room'
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

test.each(['damaged', 'cut short', 'of an older format', 'of another archive', 'cut off from the queue'])(
  'a saved index that is %s is made anew',
  async (problem) => {
    const db = await archiveWith(['envoy', 'talks'])
    const first = newWorker(db)
    await first.follower.start()
    await first.follower.save()
    const row = await db.indexCache.get('index')
    if (row === undefined) throw new Error('nothing was saved')
    if (problem === 'damaged') await alterCached(db, 'index', (bytes) => bytes.map((byte) => byte ^ 1))
    if (problem === 'cut short') await alterCached(db, 'index', (bytes) => bytes.slice(0, -8))
    if (problem === 'of an older format') await db.indexCache.put({ ...row, format: row.format - 1 })
    if (problem === 'of another archive') {
      const empty = newWorker(await freshArchive())
      await empty.follower.start()
      await db.indexCache.put({ ...row, items: 0, bytes: toCached(empty.index.save().main) })
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
    // What is only old is no damage.
    expect(second.repairs).toHaveBeenCalledTimes(problem === 'damaged' || problem === 'cut short' ? 1 : 0)
  },
)

test('of a damaged part only its items are taken in again', async () => {
  const db = await archiveWith(['envoy', 'talks'])
  const first = newWorker(db)
  await first.follower.start()
  await first.follower.save()
  await add(db, 'trade')
  await first.follower.follow()
  await first.follower.save()
  const parts = await db.indexCache.where('key').startsWith('part:').toArray()
  expect(parts).toHaveLength(2)
  const sizes = await Promise.all(parts.map(async (part) => (await fromCached(part.bytes))?.length ?? 0))
  const largest = parts[sizes.indexOf(Math.max(...sizes))]?.key ?? ''
  await alterCached(db, largest, (bytes) => bytes.map((byte) => byte ^ 1))
  const second = newWorker(db)
  await second.follower.start()
  expect(findings(second.index)).toEqual(await rebuilt(db))
  expect(second.follower.unsaved).toBe(2)
  expect(second.repairs).toHaveBeenCalledOnce()
})

test('parts that were read ahead are taken, and are not read again', async () => {
  const db = await archiveWith(['envoy', 'talks'])
  const first = newWorker(db)
  await first.follower.start()
  await first.follower.save()
  const ahead = await readAhead(db.name)
  expect(ahead.parts.size).toBe(1)
  for (const key of ahead.parts.keys()) await alterCached(db, key, (bytes) => bytes.map((byte) => byte ^ 1))
  const second = newWorker(db, endlessRoom, Promise.resolve(ahead))
  await second.follower.start()
  expect(second.repairs).not.toHaveBeenCalled()
  expect(findings(second.index)).toEqual(await rebuilt(db))
})

test('what was read ahead of another archive, or is damaged, changes nothing', async () => {
  const db = await archiveWith(['envoy', 'talks'])
  const first = newWorker(db)
  await first.follower.start()
  await first.follower.save()
  const { database, parts } = await readAhead(db.name)
  const damaged = new Map([...parts].map(([key, bytes]) => [key, bytes.map((byte) => byte ^ 1)]))
  const other = newWorker(db, endlessRoom, Promise.resolve({ database: 'another', parts: damaged }))
  await other.follower.start()
  expect(other.repairs).not.toHaveBeenCalled()
  const same = newWorker(db, endlessRoom, Promise.resolve({ database, parts: damaged }))
  await same.follower.start()
  expect(same.repairs).toHaveBeenCalledOnce()
  for (const { index } of [other, same]) expect(findings(index)).toEqual(await rebuilt(db))
})

test('to read ahead makes no database, and is in nobody’s way who brings one up', async () => {
  const none = await readAhead('not there')
  expect(none.parts.size).toBe(0)
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('not there')
  const db = await archiveWith(['envoy'])
  const reading = readAhead(db.name)
  db.close()
  await db.delete()
  await reading
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(db.name)
})

test('an index that was saved as arrays is read as well', async () => {
  const db = await archiveWith(['envoy', 'talks'])
  const first = newWorker(db)
  await first.follower.start()
  await first.follower.save()
  for (const key of await db.indexCache.toCollection().primaryKeys())
    await alterCached(db, key, (bytes) => bytes.slice(), 'array')
  const second = newWorker(db)
  await second.follower.start()
  expect(findings(second.index)).toEqual(await rebuilt(db))
  expect(second.follower.unsaved).toBe(0)
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
