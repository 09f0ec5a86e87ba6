import { expect, test } from 'vitest'
import { firstRows } from './first-rows'

test('cuts the last group that fits and leaves out the rest', () => {
  const groups = ['abc', 'de', 'fgh']
  const shown = (limit: number) => firstRows(groups, limit, Array.from).map(({ rows }) => rows.join(''))
  expect(shown(4)).toEqual(['abc', 'd'])
  expect(shown(5)).toEqual(['abc', 'de'])
  expect(shown(99)).toEqual(groups)
  expect(shown(0)).toEqual([])
})
