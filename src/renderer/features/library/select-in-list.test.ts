import fc from 'fast-check'
import { expect, test } from 'vitest'
import { selectInList, selectionAfterChange, type ListGesture, type ListSelection } from './select-in-list'

const ids = ['a', 'b', 'c', 'd', 'e']
const nothing: ListSelection = { active: null, anchor: null, selected: [] }
const after = (...gestures: ListGesture[]) =>
  gestures.reduce((selection, gesture) => selectInList(ids, selection, gesture), nothing)

test('a click chooses one, control adds in list order, shift takes the range from the anchor', () => {
  expect(after({ kind: 'only', id: 'd' }, { kind: 'toggle', id: 'b' }).selected).toEqual(['b', 'd'])
  expect(after({ kind: 'only', id: 'd' }, { kind: 'range', id: 'b' }).selected).toEqual(['b', 'c', 'd'])
  expect(after({ kind: 'only', id: 'b' }, { kind: 'toggle', id: 'b' }).selected).toEqual([])
})

test('arrows with shift grow and shrink around the anchor', () => {
  const down: ListGesture = { kind: 'step', by: 1, extend: true }
  const up: ListGesture = { kind: 'step', by: -1, extend: true }
  expect(after({ kind: 'only', id: 'c' }, down, down).selected).toEqual(['c', 'd', 'e'])
  expect(after({ kind: 'only', id: 'c' }, down, up, up).selected).toEqual(['b', 'c'])
})

test('a step from nowhere starts at the near end, and stops at the far one', () => {
  expect(after({ kind: 'step', by: 1, extend: false }).active).toBe('a')
  expect(after({ kind: 'step', by: -1, extend: false }).active).toBe('e')
  expect(after({ kind: 'only', id: 'd' }, { kind: 'step', by: 10, extend: false }).active).toBe('e')
  expect(selectInList([], nothing, { kind: 'step', by: 1, extend: false })).toEqual(nothing)
})

test('looking about leaves what is chosen', () => {
  expect(after({ kind: 'only', id: 'b' }, { kind: 'look', by: 2 })).toEqual({
    active: 'd',
    anchor: 'b',
    selected: ['b'],
  })
})

test('when the active row goes, the next one that is left takes its place', () => {
  const now: ListSelection = { active: 'c', anchor: 'c', selected: ['b', 'c'] }
  expect(selectionAfterChange(ids, ['a', 'b', 'e'], now)).toEqual({
    active: 'e',
    anchor: 'e',
    selected: ['b'],
  })
  expect(selectionAfterChange(ids, ['a', 'b'], now).active).toBe('b')
  expect(selectionAfterChange(ids, [], now)).toEqual(nothing)
  // Of another view, whose rows say nothing of this one.
  expect(selectionAfterChange([], ['a', 'e'], now)).toEqual({ active: null, anchor: null, selected: [] })
})

test('whatever the gestures, the selection is a part of the list, in its order, without repeats', () => {
  const id = fc.constantFrom(...ids)
  const gesture: fc.Arbitrary<ListGesture> = fc.oneof(
    fc.record({ kind: fc.constantFrom('only', 'toggle', 'range'), id }),
    fc.record({ kind: fc.constant('step'), by: fc.integer({ min: -6, max: 6 }), extend: fc.boolean() }),
    fc.record({ kind: fc.constant('look'), by: fc.integer({ min: -6, max: 6 }) }),
    fc.record({ kind: fc.constantFrom('all', 'none') }),
  )
  fc.assert(
    fc.property(fc.array(gesture), fc.subarray(ids), (gestures, left) => {
      const selection = after(...gestures)
      expect(selection.selected).toEqual(ids.filter((one) => selection.selected.includes(one)))
      const pruned = selectionAfterChange(ids, left, selection)
      expect(pruned.selected).toEqual(left.filter((one) => selection.selected.includes(one)))
      expect(pruned.active === null || left.includes(pruned.active)).toBe(true)
    }),
  )
})

test.each([
  ['arrow down', 1, 'a'],
  ['arrow up', -1, 'c'],
  ['End', 3, 'c'],
  ['Home', -3, 'a'],
])('%s with no place to start from', (_, by, expected) => {
  const nowhere = { active: null, anchor: null, selected: [] }
  const after = selectInList(['a', 'b', 'c'], nowhere, { kind: 'step', by, extend: false })
  expect(after.active).toBe(expected)
})
