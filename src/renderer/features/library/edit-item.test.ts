import { expect, test } from 'vitest'
import type { Item } from '@/core/article/item'
import type { Tag } from '@/core/tag/tag'
import { editItem } from './edit-item'

const tag: Tag = { id: 't1', name: 'war', parentId: null, created: 1 }
const item: Item = {
  id: 'i1',
  title: 'Talks',
  source: '',
  authors: [],
  url: '',
  published: '',
  captured: 1,
  language: 'en',
  lead: 'Talks.',
  words: 1,
  textId: 'x1',
  originalId: 'o1',
  inbox: 1,
  starred: 0,
  read: 0,
  trashed: 0,
  tagIds: ['t1'],
  collectionIds: [],
  modified: 1,
}
const ctx = () => {
  let made = 1
  return { now: 5, newId: () => `t${String(++made)}` }
}

test('details and tags are one change, new tags in it', () => {
  const change = editItem(
    { item, details: { source: 'The Hindu' }, tagPaths: ['War', 'economy'], tags: [tag] },
    ctx(),
  )
  expect(change?.name).toBe('Edit details')
  expect(change?.diff.items?.updated[0]?.[1]).toMatchObject({
    source: 'The Hindu',
    tagIds: ['t1', 't2'],
    modified: 5,
  })
  expect(change?.diff.tags?.added.map((one) => one.name)).toEqual(['economy'])
})

test('nothing typed anew is no change', () => {
  expect(editItem({ item, details: { title: 'Talks' }, tagPaths: ['war'], tags: [tag] }, ctx())).toBeNull()
})
