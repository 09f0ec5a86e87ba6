import { expect, test } from 'vitest'
import { countWords } from './count-words'

test.each([
  ['', 0],
  ['— … !', 0],
  ['India’s two-day visit', 3],
  ['D. B. Venkatesh Varma said: 3.5 per cent.', 8],
  ['резюме', 1],
  ['市議会は', 4],
])('%s', (text, expected) => {
  expect(countWords(text)).toBe(expected)
})
