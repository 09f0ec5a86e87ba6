import { expect, test } from 'vitest'
import { fitName } from './fit-name'

const widthOf = (words: string) => words.length * 10

test.each([
  ['Harsh Shringla', 140, 'Harsh Shringla'],
  ['Harsh Shringla', 139, 'Shringla'],
  ['D. B. Venkatesh Varma', 50, 'Varma'],
  ['D. B. Venkatesh Varma', 49, ''],
  ['Unknown', 30, ''],
  ['', 0, ''],
])('%s in %i px reads “%s”', (name, room, words) => {
  expect(fitName(name, room, widthOf)).toBe(words)
})
