import { expect, test } from 'vitest'
import { layBars } from './lay-bars'

const bars = [
  { key: 'a', top: 0, bottom: 50 },
  { key: 'b', top: 10, bottom: 20 },
  { key: 'c', top: 12, bottom: 40 },
  { key: 'd', top: 14, bottom: 30 },
  { key: 'e', top: 60, bottom: 80 },
]

test('bars beside one another get lanes', () => {
  expect(layBars(bars, 'beside', () => 16).map((bar) => bar.lane)).toEqual([0, 1, 2, 2, 0])
})

test('labels beside the bars move down where there is one already', () => {
  expect(layBars(bars, 'beside', () => 16).map((bar) => bar.labelTop)).toEqual([0, 16, 32, 48, 64])
})

test('labels along the bars are left out where there is one already', () => {
  expect(layBars(bars, 'along', () => 16).map((bar) => bar.labelTop)).toEqual([0, null, null, null, 60])
})

test('higher labels take more room', () => {
  const heights: Readonly<Record<string, number>> = { a: 40, b: 10, c: 10, d: 10, e: 10 }
  expect(layBars(bars, 'beside', (key) => heights[key] ?? 0).map((bar) => bar.labelTop)).toEqual([
    0, 40, 50, 60, 70,
  ])
})
