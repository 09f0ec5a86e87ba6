import { expect, test } from 'vitest'
import { tellingLinks } from './telling-links'

const links = (...items: readonly number[]) =>
  items.map((count, at) => ({ a: `a${String(at)}`, b: `b${String(at)}`, items: count }))
const counts = (...items: readonly number[]) => tellingLinks(links(...items), 3).map((link) => link.items)

test('the strongest links are drawn, and those of one article alone where there is nothing else', () => {
  expect(counts(1, 5, 2)).toEqual([5, 2])
  expect(counts(1, 1)).toEqual([1, 1])
  expect(counts(9, 8, 7, 2, 1)).toEqual([9, 8, 7])
})

test('of more than are drawn, those that are as strong as what is left out are left out too', () => {
  expect(counts(9, 2, 2, 2, 2)).toEqual([9])
  expect(counts(2, 2, 2, 2)).toEqual([])
  expect(counts(1, 1, 1, 1)).toEqual([])
})
