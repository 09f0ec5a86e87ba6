import { expect, test } from 'vitest'
import { keptScroll } from './kept-scroll'

const ids = ['a', 'b', 'c', 'd', 'e', 'f']

test('rows that arrive above do not move what is read', () => {
  expect(keptScroll({ ids, scrollTop: 130, rowHeight: 60 }, ['x', 'y', ...ids])).toBe(250)
})

test('where the first row on the screen goes, the next one holds the place', () => {
  expect(keptScroll({ ids, scrollTop: 130, rowHeight: 60 }, ['a', 'b', 'd', 'e', 'f'])).toBe(70)
})

test('the top of the list stays the top', () => {
  expect(keptScroll({ ids, scrollTop: 0, rowHeight: 60 }, ['x', ...ids])).toBe(0)
})

test('where nothing of the old rows is left the scroll stays', () => {
  expect(keptScroll({ ids, scrollTop: 130, rowHeight: 60 }, ['x', 'y', 'z'])).toBe(130)
})
