import { expect, test } from 'vitest'
import { monthCounts } from '@/core/entity/month-counts'
import { chartBars } from './chart-bars'

const size = { width: 100, height: 40 }

test('months without any are drawn as gaps, and one item is seen beside a hundred', () => {
  const days = ['2021-01-31', ...Array.from({ length: 100 }, () => '2021-03'), '2020']
  const { unit, most, bars } = chartBars(monthCounts(days), size)
  expect({ unit, most }).toEqual({ unit: 'month', most: 100 })
  expect(bars.map(({ span, items }) => [span, items])).toEqual([
    ['2021-01', 1],
    ['2021-02', 0],
    ['2021-03', 100],
  ])
  expect(bars.map(({ height }) => height)).toEqual([2, 0, 40])
  expect(bars.every(({ x, width }) => x >= 0 && x + width <= 100)).toBe(true)
})

test('more months than can be told apart are years', () => {
  const { unit, bars } = chartBars(monthCounts(['1990-12', '2021-01', '2021-05']), size)
  expect(unit).toBe('year')
  expect(bars).toHaveLength(32)
  expect(bars.at(-1)).toMatchObject({ span: '2021', items: 2 })
})
