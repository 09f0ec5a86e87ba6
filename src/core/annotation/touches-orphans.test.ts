import { expect, test } from 'vitest'
import { sampleItem } from '../fixtures/sample-records'
import type { Diff } from '../history/diff'
import { sampleHighlight } from '../fixtures/sample-records'
import { touchesOrphans } from './touches-orphans'

const item = sampleItem()
const mark = sampleHighlight()
const updated = (to: Partial<typeof item>): Diff => ({
  items: { added: [], removed: [], updated: [[item, { ...item, ...to }]] },
})

test.each<[string, Diff]>([
  ['a star', updated({ starred: 1 })],
  ['a title', updated({ title: 'Another' })],
  ['an item that comes without marks', { items: { added: [item], removed: [], updated: [] } }],
  ['no mark at all', { annotations: { added: [], removed: [], updated: [] } }],
  ['nothing', {}],
])('%s leaves the orphans as they are', (_, diff) => {
  expect(touchesOrphans(diff)).toBe(false)
})

test.each<[string, Diff]>([
  ['another text', updated({ textId: 'other' })],
  ['the trash', updated({ trashed: 7 })],
  ['a mark that comes', { annotations: { added: [mark], removed: [], updated: [] } }],
  ['a mark that goes', { annotations: { added: [], removed: [mark], updated: [] } }],
  ['a mark that is moved', { annotations: { added: [], removed: [], updated: [[mark, mark]] } }],
])('%s may make or end one', (_, diff) => {
  expect(touchesOrphans(diff)).toBe(true)
})
