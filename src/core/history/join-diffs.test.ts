import { expect, test } from 'vitest'
import { sampleTag } from '../fixtures/sample-records'
import { joinDiffs } from './join-diffs'
import { tableDiff } from './table-diff'

test('joins more records than a call takes arguments', () => {
  const removed = Array.from({ length: 300_000 }, (_, index) => sampleTag({ id: `tag-${String(index)}` }))
  const added = [sampleTag({ id: 'new' })]
  const joined = joinDiffs([tableDiff('tags', { added }), tableDiff('tags', { removed })])
  expect(joined.tags?.added).toEqual(added)
  expect(joined.tags?.removed.length).toBe(300_000)
})
