import { expect, test } from 'vitest'
import { histogramBars } from './histogram-bars'
import { monthsAround } from './months-around'

const months = (...times: readonly string[]) => times.map((value) => ({ value, count: 1 }))
const few = months('2020-11', '2021-02', '2021-05')
const many = months('2010-01', '2014-12', '2017-06', '2018-06', '2019-12', '2030-01')

test.each([
  ['2021-02', few, few],
  ['2021-02..2021-05', few, few],
  ['2019', few, few],
  ['soon', few, few],
  ['2021', [], []],
  // A year among many, with what is near it on both sides.
  ['2018', many, months('2017-06', '2018-06', '2019-12')],
  ['2018-06-30', many, months('2017-06', '2018-06', '2019-12')],
  ['<2011', many, months('2010-01')],
  ['>=2029', many, months('2030-01')],
  ['*..2017-05', many, many],
  ['2010..2018', many, many],
  ['2040', many, many],
])('around %s', (range, found, around) => {
  expect(monthsAround(found, range, '2026-12-01')).toEqual(around)
})

test('what is around a time is shown by months wherever that is', () => {
  const all = Array.from({ length: 240 }, (_, at) =>
    months(`${String(2000 + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}`),
  ).flat()
  for (const range of ['2000', '2000-01', '2003..2005', '2010-06..2011-02', '2019', '2019-12']) {
    const bars = histogramBars(monthsAround(all, range, ''))
    expect(bars).toHaveLength(36)
    expect(bars.every(({ time }) => time.length === 7)).toBe(true)
  }
  expect(histogramBars(monthsAround(all, '2003..2006', ''))).toHaveLength(20)
})
