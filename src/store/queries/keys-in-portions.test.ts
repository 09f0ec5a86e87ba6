import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { sampleItem } from '@/core/fixtures/sample-records'
import type { ArchiveDatabase } from '../archive-database'
import { freshArchive } from '../fixtures/fresh-archive'
import { countInPortions } from './count-in-portions'
import { keysInPortions } from './keys-in-portions'

/** `alike` of them have one and the same source, more than a portion has. */
async function filled(count: number, alike: number): Promise<ArchiveDatabase> {
  const db = await freshArchive()
  await db.items.bulkAdd(
    Array.from({ length: count }, (_, at) =>
      sampleItem({
        id: `item-${String((at * 7919) % count).padStart(5, '0')}`,
        source: at < alike ? 'M' : `${at % 2 === 0 ? 'A' : 'Z'}${String(at % 50)}`,
        captured: Math.floor(at / 3),
      }),
    ),
  )
  return db
}

type Index = 'source' | 'captured'

const read = (db: ArchiveDatabase, index: Index, signal?: AbortSignal): Promise<string[]> =>
  keysInPortions(
    { table: db.items, index, from: Dexie.minKey, to: Dexie.maxKey, valueOf: (item) => item[index] },
    signal,
    20,
  )

test.each(['source', 'captured'] as const)(
  'keys by %s are those of one read, in its order',
  async (index) => {
    const db = await filled(371, 250)
    expect(await read(db, index)).toEqual(await db.items.orderBy(index).primaryKeys())
  },
)

test.each([0, 1, 19, 20, 21, 65, 199, 200, 260])(
  '%i keys, all of one value, are read to their end',
  async (count) => {
    const db = await filled(count, count)
    expect(await read(db, 'source')).toEqual(await db.items.orderBy('source').primaryKeys())
    expect(await countInPortions(db.items, undefined, 20)).toBe(count)
  },
)

test('between two portions it is given up once nobody waits any more', async () => {
  const db = await filled(40, 0)
  const left = new AbortController()
  const reading = [read(db, 'captured', left.signal), countInPortions(db.items, left.signal, 20)]
  left.abort()
  for (const read of await Promise.allSettled(reading))
    expect(read).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } })
})
