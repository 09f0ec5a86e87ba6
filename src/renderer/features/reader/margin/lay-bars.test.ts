import { expect, test } from 'vitest'
import { layBars } from './lay-bars'

test('bars beside one another get lanes, labels never overlap', () => {
  const bars = [
    { key: 'a', top: 0, bottom: 50 },
    { key: 'b', top: 10, bottom: 20 },
    { key: 'c', top: 12, bottom: 40 },
    { key: 'd', top: 14, bottom: 30 },
    { key: 'e', top: 60, bottom: 80 },
  ]
  const laid = layBars(bars, 16)
  expect(laid.map((bar) => bar.lane)).toEqual([0, 1, 2, 2, 0])
  expect(laid.map((bar) => bar.labelTop)).toEqual([0, 16, 32, 48, 64])
})
