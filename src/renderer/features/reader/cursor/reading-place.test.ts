import { expect, test } from 'vitest'
import { parsePlaces, withPlace, type ReadingPlace } from './reading-place'

const place = (itemId: string): ReadingPlace => ({ itemId, start: 7, above: 12 })

test('the newest place of an item stands first, once', () => {
  const places = withPlace([place('a'), place('b')], { ...place('b'), start: 9 })
  expect(places).toEqual([{ itemId: 'b', start: 9, above: 12 }, place('a')])
})

test('old places are forgotten', () => {
  const many = Array.from({ length: 300 }, (_, index) => place(String(index)))
  expect(withPlace(many, place('new'))).toHaveLength(200)
})

test('what was kept is read back, and nonsense is no place', () => {
  expect(parsePlaces(JSON.stringify([place('a')]))).toEqual([place('a')])
  expect(parsePlaces('[{"itemId":1},null,3]')).toEqual([])
  expect(parsePlaces('{')).toEqual([])
  expect(parsePlaces(null)).toEqual([])
})
