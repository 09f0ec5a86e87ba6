import { liveQuery } from 'dexie'
import { expect, test } from 'vitest'
import { freshArchive } from './fixtures/fresh-archive'

test('a live query hears of what it has read, from few ranges however much was written', async () => {
  const db = await freshArchive()
  const heard: number[] = []
  const watch = liveQuery(() => db.sketches.count()).subscribe((count) => heard.push(count))
  const told: number[] = []
  const channel = new BroadcastChannel('x-storagemutated-1')
  channel.onmessage = ({ data }: MessageEvent<Record<string, Ranges>>) => {
    told.push(...Object.values(data).map(sizeOf))
  }
  await expect.poll(() => heard).toEqual([0])
  const bands = (item: number) =>
    Array.from({ length: 32 }, (_, band) => `${String(item * 31 + band * 7)}:${String(band)}`)
  await db.sketches.bulkPut(
    Array.from({ length: 20 }, (_, item) => ({
      ...{ itemId: `item-${String(item)}`, textId: 'text', bands: bands(item), least: new Uint32Array(1) },
    })),
  )
  await expect.poll(() => heard.at(-1)).toBe(20)
  await expect.poll(() => told.length).toBeGreaterThan(0)
  expect(Math.max(...told)).toBeLessThan(9)
  watch.unsubscribe()
  channel.close()
})

interface Ranges {
  readonly from?: unknown
  readonly l?: Ranges | null
  readonly r?: Ranges | null
}

const sizeOf = (ranges: Ranges | null | undefined): number =>
  ranges?.from === undefined ? 0 : 1 + sizeOf(ranges.l) + sizeOf(ranges.r)
