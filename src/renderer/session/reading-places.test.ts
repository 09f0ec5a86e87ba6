import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ReadingPlace } from '@/core/article/reading-place'
import { createReadingPlaces } from './reading-places'

const place = (itemId: string, start: number): ReadingPlace => ({ itemId, start, above: 0 })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('places are known at once, and written together, the last one seen first', async () => {
  const written: (readonly ReadingPlace[])[] = []
  const places = createReadingPlaces([place('a', 1)], (seen) => {
    written.push(seen)
    return Promise.resolve()
  })
  places.keep(place('b', 5))
  places.keep(place('a', 7))
  places.keep(place('b', 6))
  expect([places.of('a'), places.of('b'), places.of('c')]).toEqual([place('a', 7), place('b', 6), null])
  expect(written).toEqual([])
  await vi.runAllTimersAsync()
  expect(written).toEqual([[place('b', 6), place('a', 7)]])
  await places.settle()
  expect(written).toHaveLength(1)
})

test('what could not be written is written with the next ones', async () => {
  let isFull = true
  const written: (readonly ReadingPlace[])[] = []
  const places = createReadingPlaces([], (seen) => {
    if (isFull) return Promise.reject(new Error('full'))
    written.push(seen)
    return Promise.resolve()
  })
  places.keep(place('a', 1))
  await places.settle()
  isFull = false
  places.keep(place('b', 2))
  await places.settle()
  expect(written).toEqual([[place('b', 2), place('a', 1)]])
})

test('what another window has kept is known here, and what is older is not written over it', async () => {
  const written: (readonly ReadingPlace[])[] = []
  const places = createReadingPlaces([place('a', 1)], (seen) => {
    written.push(seen)
    return Promise.resolve()
  })
  places.keep(place('a', 2))
  places.keep(place('b', 3))
  places.learn(place('a', 9))
  expect(places.of('a')).toEqual(place('a', 9))
  await places.settle()
  expect(written).toEqual([[place('b', 3), place('a', 9)]])
  places.learn(place('b', 4))
  await places.settle()
  expect(written).toHaveLength(1)
  places.keep(place('a', 10))
  await places.settle()
  expect(written.at(-1)).toEqual([place('a', 10)])
})
