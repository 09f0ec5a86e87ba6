import { expect, test } from 'vitest'
import { listKeyGesture } from './list-key-gesture'

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {},
) =>
  listKeyGesture(
    { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held },
    7,
    100,
    'x',
  )

test('arrows step, with shift they extend, with control they only look', () => {
  expect(press('ArrowDown')).toEqual({ kind: 'step', by: 1, extend: false })
  expect(press('ArrowUp', { shiftKey: true })).toEqual({ kind: 'step', by: -1, extend: true })
  expect(press('PageDown', { ctrlKey: true })).toEqual({ kind: 'look', by: 7 })
  expect(press('Home')).toEqual({ kind: 'step', by: -100, extend: false })
})

test('control with A takes all, with the space bar this one', () => {
  expect(press('a', { metaKey: true })).toEqual({ kind: 'all' })
  expect(press(' ', { ctrlKey: true })).toEqual({ kind: 'toggle', id: 'x' })
})

test('other keys are not the list’s', () => {
  expect(press('s')).toBeNull()
  expect(press('ArrowDown', { altKey: true })).toBeNull()
})
