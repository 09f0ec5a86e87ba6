import { liveQuery } from 'dexie'
import { expect, onTestFinished, test } from 'vitest'
import { ArchiveDatabase } from './archive-database'
import { sampleItem } from '@/core/fixtures/sample-records'

/** An archive of three items, with the engine's transactions that it began. */
async function watched() {
  const db = new ArchiveDatabase(`short-reads-${String(performance.now())}`)
  const begun: IDBTransaction[] = []
  db.use({
    stack: 'dbcore',
    name: 'begun',
    create: (core) => ({
      ...core,
      transaction: (stores, mode, options) => {
        const transaction = core.transaction(stores, mode, options)
        begun.push(transaction as unknown as IDBTransaction)
        return transaction
      },
    }),
  })
  await db.open()
  onTestFinished(() => db.delete())
  await db.items.bulkAdd(
    ['a', 'b', 'c'].map((id) => ({ ...sampleItem({ id }), starred: id === 'a' ? 0 : 1 })),
  )
  begun.length = 0
  return { db, begun }
}

/** Whether nothing more can be asked in the last transaction: as soon as it has answered, it is over. */
function isOver(begun: readonly IDBTransaction[]): boolean {
  try {
    begun.at(-1)?.objectStore('items').get('a')
    return false
  } catch (error) {
    if (error instanceof DOMException || error instanceof Error) return true
    throw error
  }
}

test('a read of one question is over as soon as it is on its way', async () => {
  const { db, begun } = await watched()
  const reads: (readonly [() => PromiseLike<unknown>, unknown])[] = [
    [() => db.items.get('b').then((item) => item?.id), 'b'],
    [() => db.items.bulkGet(['c', 'x']).then((rows) => rows.map((row) => row?.id)), ['c', undefined]],
    [() => db.items.count(), 3],
    [() => db.items.where('starred').equals(1).count(), 2],
    [() => db.items.where('starred').equals(1).primaryKeys(), ['b', 'c']],
    [
      () =>
        db.items
          .where(':id')
          .above('a')
          .limit(1)
          .toArray()
          .then((rows) => rows.map(({ id }) => id)),
      ['b'],
    ],
  ]
  for (const [read, expected] of reads) {
    const answer = read()
    await expect.poll(() => begun.length).toBeGreaterThan(0)
    expect(isOver(begun)).toBe(true)
    expect(await answer).toEqual(expected)
    begun.length = 0
  }
})

test('what asks again and again is answered to its end', async () => {
  const { db } = await watched()
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
  expect(ids(await db.items.orderBy('id').reverse().toArray())).toEqual(['c', 'b', 'a'])
  expect(ids(await db.items.where('id').anyOf('a', 'c').toArray())).toEqual(['a', 'c'])
  expect(ids(await db.items.filter(({ starred }) => starred === 1).toArray())).toEqual(['b', 'c'])
  expect(await db.items.orderBy('id').lastKey()).toBe('c')
  expect(ids(await db.items.orderBy('id').offset(1).limit(1).toArray())).toEqual(['b'])
  const inOne = await db.transaction('r', db.items, async () => {
    const first = await db.items.get('a')
    return [
      first?.id,
      await db.items.count(),
      ids(await db.items.bulkGet(['b']).then((rows) => rows.flatMap((row) => row ?? []))),
    ]
  })
  expect(inOne).toEqual(['a', 3, ['b']])
})

test('a live query goes on hearing of what it has read', async () => {
  const { db } = await watched()
  const heard: (number | undefined)[] = []
  const watch = liveQuery(() => db.items.get('a')).subscribe((item) => heard.push(item?.starred))
  await expect.poll(() => heard).toEqual([0])
  await db.items.update('a', { starred: 1 })
  await expect.poll(() => heard).toEqual([0, 1])
  watch.unsubscribe()
})
