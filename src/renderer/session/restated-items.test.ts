import { expect, test } from 'vitest'
import { setStarred } from '@/core/article/commands/set-starred'
import { trashItems } from '@/core/article/commands/trash-items'
import { sampleContext, sampleItem } from '@/core/fixtures/sample-records'
import { tableDiff } from '@/core/history/table-diff'
import { restatedItems } from './restated-items'

const item = sampleItem()

test('tells items that were starred or moved to the trash, as they are then', () => {
  for (const change of [setStarred([item], true, sampleContext(7)), trashItems([item], sampleContext(7))]) {
    expect(restatedItems(change?.diff ?? {})).toEqual([change?.diff.items?.updated[0]?.[1]])
  }
})

test('tells none where words may have changed, or where there are many', () => {
  const titled = tableDiff('items', { updated: [[item, { ...item, starred: 1, title: 'Another' }]] })
  const tagged = tableDiff('items', { updated: [[item, { ...item, tagIds: ['tag'] }]] })
  const added = tableDiff('items', { added: [item] })
  const starred = tableDiff('items', { updated: [[item, { ...item, starred: 1 }]] })
  const withTag = {
    ...starred,
    ...tableDiff('tags', { added: [], removed: [{ id: 't', name: 'T', parentId: null }] as never }),
  }
  const many = tableDiff('items', {
    updated: Array.from({ length: 201 }, () => [item, { ...item, starred: 1 }] as const),
  })
  for (const diff of [titled, tagged, added, withTag, many, {}]) expect(restatedItems(diff)).toEqual([])
})
