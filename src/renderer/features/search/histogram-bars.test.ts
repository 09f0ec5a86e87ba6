import { expect, test } from 'vitest'
import { barAt, histogramBars, isInRange, rangeOf } from './histogram-bars'

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
})

test.each([
  ['2021-02..2021-05', ['2021-03', '2021-05', '2021'], ['2021-01', '2021-06', '2020']],
  ['2018..2020', ['2018', '2018-01', '2020-12', '2020'], ['2017', '2017-12', '2021-01']],
  ['2016..2018', ['2018', '2018-12'], ['2019']],
  ['*..2017', ['2017', '2017-12', '1999'], ['2018', '2018-01']],
  ['2017', ['2017', '2017-01', '2017-12'], ['2016', '2018']],
  ['2017-05-31', ['2017', '2017-05'], ['2017-06']],
  ['>=2020', ['2020', '2020-01', '2033'], ['2019', '2019-12']],
  ['<2020', ['2019-12'], ['2020', '2020-01']],
  ['Year-4', ['2022', '2022-12', '2026'], ['2021', '2022-11']],
  ['2022..2021', [], ['2021', '2022']],
  ['soon', [], ['2021']],
])('what %s asks for is marked', (range, inside, outside) => {
  const marked = [...inside, ...outside].filter((time) => isInRange(time, range, '2026-12-01'))
  expect(marked).toEqual(inside)
})

test('a pointer beyond the bars is at the first or the last', () => {
  const bars = { left: 100, width: 400 }
  expect([-5, 100, 199, 200, 499, 500, 900].map((x) => barAt(x, bars, 4))).toEqual([0, 0, 0, 1, 3, 3, 3])
})
