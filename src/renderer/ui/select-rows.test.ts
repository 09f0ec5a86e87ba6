import { expect, test } from 'vitest'
import { rowKeyGesture } from './row-key-gesture'
import { type RowSelection, selectRows } from './select-rows'

const ids = ['a', 'b', 'c', 'd', 'e']
const none: RowSelection = { active: null, anchor: null, ticked: new Set() }

/** Keys in a row; `S-` for Shift, `C-` for Ctrl. */
function press(now: RowSelection, ...pressed: string[]): RowSelection {
  return pressed.reduce((selection, name) => {
    const modifiers = { shiftKey: name.startsWith('S-'), ctrlKey: name.startsWith('C-'), metaKey: false }
    const gesture = rowKeyGesture({ ...modifiers, key: name.replace(/^[SC]-/u, '') }, 2, selection.active)
    return gesture === null ? selection : selectRows(ids, selection, gesture)
  }, now)
}
const ticked = (selection: RowSelection) => ids.filter((id) => selection.ticked.has(id)).join('')

test('moving about ticks nothing', () => {
  const moved = press(none, 'ArrowDown', 'ArrowDown', 'PageDown', 'ArrowUp')
  expect(moved.active).toBe('c')
  expect(ticked(moved)).toBe('')
})

test('from nowhere a step goes to the first row, and End to the last', () => {
  expect(press(none, 'ArrowUp').active).toBe('a')
  expect(press(none, 'PageDown').active).toBe('a')
  expect(press(none, 'Home').active).toBe('a')
  expect(press(none, 'End').active).toBe('e')
})

test('space ticks and unticks the row of the keyboard', () => {
  expect(ticked(press(none, 'ArrowDown', ' ', 'ArrowDown', 'ArrowDown', ' '))).toBe('ac')
  expect(ticked(press(none, 'ArrowDown', ' ', ' '))).toBe('')
  expect(ticked(press(none, ' '))).toBe('')
})

test('shift ticks all rows on the way, beside what is ticked', () => {
  expect(ticked(press(none, 'ArrowDown', ' ', 'End', 'S-ArrowUp'))).toBe('ade')
  const at = selectRows(ids, press(none, 'ArrowDown', 'ArrowDown'), { kind: 'range', id: 'd' })
  expect(ticked(at)).toBe('bcd')
  expect(at.active).toBe('d')
})

test('a range from a row that is gone is the row alone', () => {
  expect(ticked(selectRows(ids, { ...none, anchor: 'gone' }, { kind: 'range', id: 'c' }))).toBe('c')
})

test('all and none', () => {
  expect(ticked(press(none, 'C-a'))).toBe('abcde')
  expect(ticked(selectRows(ids, press(none, 'C-a'), { kind: 'none' }))).toBe('')
  expect(ticked(press(none, 'a', 'C-c'))).toBe('')
})
