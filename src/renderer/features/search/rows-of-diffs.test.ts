import { expect, test } from 'vitest'
import type { Item } from '@/core/article/item'
import type { Diff } from '@/core/history/diff'
import { rowsOfDiffs } from './rows-of-diffs'

const item = (id: string, starred: 0 | 1) => ({ id, starred }) as Item
const updated = (from: Item, to: Item): Diff => ({ items: { added: [], updated: [[from, to]], removed: [] } })

test('the last of several changes counts, and what is gone is told', () => {
  const rows = rowsOfDiffs([
    updated(item('a', 0), item('a', 1)),
    updated(item('b', 0), item('b', 1)),
    updated(item('a', 1), item('a', 0)),
    { items: { added: [item('c', 0)], updated: [], removed: [item('b', 1)] } },
    {},
  ])
  expect(rows).toEqual(
    new Map([
      ['a', item('a', 0)],
      ['b', null],
      ['c', item('c', 0)],
    ]),
  )
})
