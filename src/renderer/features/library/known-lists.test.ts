import { expect, test } from 'vitest'
import { createKnownLists } from './known-lists'

test('a list is known as of the commit that it was read at, and the last ones alone', () => {
  const lists = createKnownLists(2)
  lists.keep('all', { commit: 1, ids: ['a', 'b'], rows: [] })
  lists.keep('inbox', { commit: 1, ids: ['a'], rows: [] })
  expect(lists.get('all', 1)?.ids).toEqual(['a', 'b'])
  expect(lists.get('all', 2)).toBeNull()
  lists.keep('all', { commit: 2, ids: ['b'], rows: [] })
  lists.keep('trash', { commit: 2, ids: [], rows: [] })
  expect(lists.get('inbox', 1)).toBeNull()
  expect(lists.get('all', 2)?.ids).toEqual(['b'])
  expect(lists.get('trash', 2)?.ids).toEqual([])
})
