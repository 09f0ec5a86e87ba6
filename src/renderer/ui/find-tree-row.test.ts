import { expect, it } from 'vitest'
import { findTreeRow } from './find-tree-row'
import { treeRows } from './tree-rows'

const rows = treeRows(
  ['harbour', 'Hafen', 'état', 'haven', 'ice'].map((label) => ({ id: label, label, children: [] })),
  new Set(),
)

it('goes from row to row by one letter, round the end', () => {
  expect(findTreeRow(rows, 0, 'h')).toBe('Hafen')
  expect(findTreeRow(rows, 1, 'hh')).toBe('haven')
  expect(findTreeRow(rows, 3, 'h')).toBe('harbour')
  expect(findTreeRow(rows, 4, 'i')).toBe('ice')
})

it('stays where more letters still fit, and goes on where they do not', () => {
  expect(findTreeRow(rows, 0, 'ha')).toBe('harbour')
  expect(findTreeRow(rows, 0, 'hav')).toBe('haven')
})

it('takes letters with and without accents and capitals for the same', () => {
  expect(findTreeRow(rows, 0, 'E')).toBe('état')
})

it('finds nothing where no row begins so', () => {
  expect(findTreeRow(rows, 0, 'x')).toBeNull()
  expect(findTreeRow([], 0, 'x')).toBeNull()
})
