import { expect, test } from 'vitest'
import { asPlaces, withPlaces, type ReadingPlace } from './reading-place'

const place = (itemId: string, start = 0): ReadingPlace => ({ itemId, start, above: 0 })

test('the item read last comes first, once, and old ones are forgotten', () => {
  const kept = withPlaces([place('a'), place('b', 4)], [place('b', 9)])
  expect(kept).toEqual([place('b', 9), place('a')])
  const many = withPlaces(
    Array.from({ length: 2_000 }, (_, at) => place(String(at))),
    [place('new')],
  )
  expect(many).toHaveLength(2_000)
  expect(many[0]?.itemId).toBe('new')
  expect(many.at(-1)?.itemId).toBe('1998')
})

test('only what is a place is read', () => {
  expect(asPlaces([place('a'), { itemId: 1 }, null, 3])).toEqual([place('a')])
  expect(asPlaces('{')).toEqual([])
  expect(asPlaces(undefined)).toEqual([])
})
