import { expect, test } from 'vitest'
import { createKnownLists } from './known-lists'

test('a list is known as of the commit that it was read at, and the last ones alone', () => {
  const lists = createKnownLists(2)
  lists.keep('all', { commit: 1, ids: ['a', 'b'] })
  lists.keep('inbox', { commit: 1, ids: ['a'] })
  expect(lists.get('all', 1)).toEqual(['a', 'b'])
  expect(lists.get('all', 2)).toBeNull()
  lists.keep('all', { commit: 2, ids: ['b'] })
  lists.keep('trash', { commit: 2, ids: [] })
  expect(lists.get('inbox', 1)).toBeNull()
  expect(lists.get('all', 2)).toEqual(['b'])
  expect(lists.get('trash', 2)).toEqual([])
})
