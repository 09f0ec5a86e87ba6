import { expect, test } from 'vitest'
import { findMoney } from './find-money'
import { settleOverlaps } from './settle-overlaps'

test.each([
  ['It cost $1.5 million.', ['$1.5 million']],
  ['It cost US$10 million dollars.', ['US$10 million dollars']],
  ['A loan of KD200 million and SR 14 billion.', ['KD200 million', 'SR 14 billion']],
  ['They pay 250-300 rupees.', ['250-300 rupees']],
  ['between €5 and €7m', ['€5', '€7m']],
  ['₹21 crore was paid in Rs. 500 notes.', ['₹21 crore', 'Rs. 500']],
  ['R5,000 or N2 million', ['R5,000', 'N2 million']],
  ['He gave two million dollars.', ['two million dollars']],
  ['He wore an N95 mask on the K2 and saw the P5.', []],
  ['It weighs 5 tonnes.', []],
  ['They lift 100kg (220 pounds) with 500 pounds of flour.', []],
  ['A fine of 220 pounds and a million-dollar deal.', ['220 pounds', 'a million-dollar']],
])('%s', (text, sums) => {
  const found = settleOverlaps(findMoney(text))
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sums)
})
