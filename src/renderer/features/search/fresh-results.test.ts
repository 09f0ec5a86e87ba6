import { expect, test } from 'vitest'
import type { Item } from '@/core/article/item'
import type { SearchHit } from '@/core/index/search-hit'
import type { FoundHit } from './find-hits'
import { freshResults } from './fresh-results'

const item = (id: string, starred: 0 | 1 = 0) => ({ id, starred }) as Item
const found = (of: Item | null): FoundHit => ({ hit: { key: of?.id ?? 'note' } as SearchHit, item: of })

test('hits have the rows of now, and those of items that are gone are left out', () => {
  const shown = [found(item('a')), found(item('b')), found(null), found(item('c')), found(item('later'))]
  const rows = new Map([
    ['a', item('a')],
    ['b', item('b', 1)],
    ['c', null],
  ])
  const beside = { kind: 'name' as const, total: 2, isAtMost: false, found: shown.slice(1, 3) }
  const { found: fresh, groups } = freshResults({ found: shown, groups: [beside] }, rows)
  expect(fresh).toEqual([found(item('a')), found(item('b', 1)), found(null), found(item('later'))])
  expect(fresh[0]).toBe(shown[0])
  expect(fresh[1]).not.toBe(shown[1])
  expect(groups).toEqual([{ ...beside, found: [found(item('b', 1)), found(null)] }])
})
