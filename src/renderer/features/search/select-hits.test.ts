import { expect, test } from 'vitest'
import { hitKeyGesture } from './hit-key-gesture'
import { type HitSelection, selectHits } from './select-hits'

const ids = ['a', 'b', 'c', 'd', 'e']
const none: HitSelection = { active: null, anchor: null, selected: [] }
const keys = { shiftKey: false, ctrlKey: false, metaKey: false }

function press(now: HitSelection, ...pressed: string[]): HitSelection {
  return pressed.reduce((selection, key) => {
    const shiftKey = key.startsWith('Shift+')
    const ctrlKey = key.startsWith('Ctrl+')
    const gesture = hitKeyGesture({ ...keys, shiftKey, ctrlKey, key: key.replace(/^.*\+/u, '') }, 3)
    return gesture === null ? selection : selectHits(ids, selection, gesture)
  }, now)
}

test('the first arrow chooses the first hit', () => {
  expect(press(none, 'ArrowDown')).toEqual({ active: 'a', anchor: 'a', selected: ['a'] })
  expect(press(none, 'ArrowUp').active).toBe('a')
})

test('steps stop at the ends', () => {
  expect(press(none, 'End').active).toBe('a')
  expect(press(none, 'ArrowDown', 'End').active).toBe('e')
  expect(press(none, 'ArrowDown', 'End', 'ArrowDown').active).toBe('e')
  expect(press(none, 'ArrowDown', 'PageDown').active).toBe('d')
  expect(press(none, 'ArrowDown', 'PageDown', 'Home').active).toBe('a')
})

test('shift reaches from where the range began, both ways', () => {
  const at = selectHits(ids, none, { kind: 'to', id: 'c', extend: false })
  expect(press(at, 'Shift+ArrowDown').selected).toEqual(['c', 'd'])
  expect(press(at, 'Shift+ArrowDown', 'Shift+ArrowUp', 'Shift+ArrowUp').selected).toEqual(['b', 'c'])
  expect(press(at, 'Shift+End', 'ArrowUp')).toEqual({ active: 'd', anchor: 'd', selected: ['d'] })
})

test('a toggled hit joins in list order, and leaves again', () => {
  const at = selectHits(ids, none, { kind: 'to', id: 'd', extend: false })
  const both = selectHits(ids, at, { kind: 'toggle', id: 'b' })
  expect(both.selected).toEqual(['b', 'd'])
  expect(selectHits(ids, both, { kind: 'toggle', id: 'd' }).selected).toEqual(['b'])
})

test('all are chosen by Ctrl+A, and other letters are not the list’s', () => {
  expect(press(none, 'Ctrl+a').selected).toEqual(ids)
  expect(press(none, 'a', 'Ctrl+c', 'Enter')).toEqual(none)
})

test('a step in an empty list changes nothing', () => {
  expect(selectHits([], none, { kind: 'step', by: 1, extend: false })).toEqual(none)
})
