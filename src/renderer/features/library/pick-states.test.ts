import { expect, test } from 'vitest'
import { pickedChanges, pickStates } from './pick-states'

test('on where all have it, mixed where some do', () => {
  const states = pickStates([['a', 'b'], ['b']])
  expect(states.get('b')).toBe('on')
  expect(states.get('a')).toBe('mixed')
  expect(states.has('c')).toBe(false)
})

test('only what was chosen is added or taken', () => {
  expect(
    pickedChanges(
      new Map([
        ['a', true],
        ['b', false],
      ]),
    ),
  ).toEqual({ add: ['a'], remove: ['b'] })
})
