import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptOrder } from './kept-order'
import { moveInOrder } from './move-in-order'
import { stepTarget } from './step-target'

const ids = ['a', 'b', 'c', 'd', 'e']
const moved = (moving: string, before: string | null) => moveInOrder(ids, new Set(moving), before).join('')

test.each([
  ['c', 'a', 'cabde'],
  ['a', 'd', 'bcade'],
  ['a', null, 'bcdea'],
  ['bd', 'a', 'bdace'],
  ['bd', null, 'acebd'],
  ['bc', 'b', 'abcde'],
  ['bc', 'c', 'abcde'],
  ['e', 'e', 'abcde'],
  ['a', 'gone', 'bcdea'],
])('%s before %s', (moving, before, expected) => {
  expect(moved(moving, before)).toBe(expected)
})

function stepped(moving: string, by: -1 | 1): string {
  const set = new Set(moving)
  const target = stepTarget(ids, set, by)
  return target === undefined ? 'stays' : moveInOrder(ids, set, target).join('')
}

test.each<[string, -1 | 1, string]>([
  ['c', -1, 'acbde'],
  ['c', 1, 'abdce'],
  ['a', -1, 'stays'],
  ['e', 1, 'stays'],
  ['d', 1, 'abced'],
  ['bc', -1, 'bcade'],
  ['bc', 1, 'adbce'],
  ['ac', -1, 'acbde'],
  ['ce', 1, 'abdce'],
  ['', 1, 'stays'],
])('%s by %i', (moving, by, expected) => {
  expect(stepped(moving, by)).toBe(expected)
})

test('a step there and back is none', () => {
  fc.assert(
    fc.property(fc.nat(4), fc.nat(4), (from, to) => {
      const [start, end] = [Math.min(from, to), Math.max(from, to)]
      const set = new Set(ids.slice(start, end + 1))
      const target = stepTarget(ids, set, 1)
      if (target === undefined) return
      const down = moveInOrder(ids, set, target)
      const up = stepTarget(down, set, -1)
      expect(up === undefined ? down : moveInOrder(down, set, up)).toEqual(ids)
    }),
  )
})

test('an order is kept up to the last that stands elsewhere than by itself', () => {
  expect(keptOrder(ids, ids, [])).toEqual([])
  expect(keptOrder(ids, ids, ['a', 'b'])).toEqual(['a', 'b'])
  expect(keptOrder(ids, moveInOrder(ids, new Set('c'), 'a'), [])).toEqual(['c', 'a', 'b'])
  expect(keptOrder(ids, moveInOrder(ids, new Set('b'), 'a'), ['a', 'b', 'c'])).toEqual(['b', 'a', 'c'])
})

test('what is not remembered stands where it would by itself', () => {
  const subset = fc.subarray(ids)
  fc.assert(
    fc.property(subset, fc.option(fc.constantFrom(...ids)), (moving, before) => {
      const next = moveInOrder(ids, new Set(moving), before)
      const kept = keptOrder(ids, next, [])
      expect([...kept, ...ids.filter((id) => !kept.includes(id))]).toEqual(next)
    }),
  )
})
