import { expect, test } from 'vitest'
import { histogramBars, isInRange, rangeOf } from './histogram-bars'

test('months in a row, with those that have none', () => {
  const bars = histogramBars([
    { value: '2020-11', count: 2 },
    { value: '2021-02', count: 1 },
  ])
  expect(bars).toEqual([
    { time: '2020-11', count: 2 },
    { time: '2020-12', count: 0 },
    { time: '2021-01', count: 0 },
    { time: '2021-02', count: 1 },
  ])
})

test('a long time, and years alone, are shown by years', () => {
  const long = [
    { value: '2015-03', count: 1 },
    { value: '2015-09', count: 2 },
    { value: '2019-01', count: 4 },
  ]
  expect(histogramBars(long).map(({ count }) => count)).toEqual([3, 0, 0, 0, 4])
  expect(histogramBars([{ value: '2019', count: 1 }])).toEqual([{ time: '2019', count: 1 }])
  expect(histogramBars([])).toEqual([])
})

test('a stretch of bars is a range, whichever way it was drawn', () => {
  expect(rangeOf('2021', '2021')).toBe('2021')
  expect(rangeOf('2021-05', '2021-02')).toBe('2021-02..2021-05')
  expect(isInRange('2021-03', '2021-02..2021-05')).toBe(true)
  expect(isInRange('2021-06', '2021-02..2021-05')).toBe(false)
  expect(isInRange('2021', '2021-02')).toBe(true)
  expect(isInRange('2021', '*..2020')).toBe(false)
})
