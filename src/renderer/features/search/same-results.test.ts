import { expect, test } from 'vitest'
import type { Item } from '@/core/article/item'
import type { SearchHit } from '@/core/index/search-hit'
import type { FoundHit } from './find-hits'
import { sameResults } from './same-results'

const hit = (id: string, starred: 0 | 1 = 0): FoundHit => ({
  hit: { kind: 'article', key: id } as SearchHit,
  item: { id, starred } as Item,
})
const results = (found: readonly FoundHit[], names: readonly FoundHit[] = []) => ({
  found,
  groups: [{ kind: 'name' as const, total: names.length, isAtMost: false, found: names }],
})

test('what is the same stays the same object, also where it stands elsewhere', () => {
  const shown = results([hit('a'), hit('b'), hit('c')], [hit('x')])
  const next = results([hit('c'), hit('a', 1), hit('b')], [hit('x')])
  const now = sameResults(shown, next)
  expect(now).toEqual(next)
  expect(now.found[0]).toBe(shown.found[2])
  expect(now.found[1]).not.toBe(shown.found[0])
  expect(now.found[2]).toBe(shown.found[1])
  expect(now.groups).toBe(shown.groups)
})

test('a list in which nothing changed is the same list', () => {
  const shown = results([hit('a'), hit('b')], [hit('x')])
  expect(sameResults(shown, results([hit('a'), hit('b')], [hit('x')])).found).toBe(shown.found)
  const fewer = results([hit('a')], [hit('x'), hit('y')])
  expect(sameResults(shown, fewer)).toEqual(fewer)
})
