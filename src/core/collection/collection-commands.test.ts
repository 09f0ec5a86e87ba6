import { expect, test } from 'vitest'
import { recordsOf } from '../fixtures/records-of'
import { sampleContext, sampleItem } from '../fixtures/sample-records'
import { applyDiff } from '../history/apply-diff'
import { reverseDiff } from '../history/reverse-diff'
import type { Collection } from './collection'
import { createCollection } from './commands/create-collection'
import { deleteCollection } from './commands/delete-collection'
import { nestCollection } from './commands/nest-collection'
import { renameCollection } from './commands/rename-collection'

const top: Collection = { id: 'top', name: 'Elections', parentId: null, order: 1, created: 1 }
const below: Collection = { id: 'below', name: '2024', parentId: 'top', order: 1, created: 1 }
const collections = [top, below]

test('a new collection stands last among its siblings', () => {
  expect(createCollection(collections, ' Courts ', null, sampleContext())?.collection).toMatchObject({
    name: 'Courts',
    order: 2,
  })
  expect(createCollection(collections, ' ', null, sampleContext())).toBeNull()
})

test('renaming to the same or to nothing is no change', () => {
  expect(renameCollection(collections, 'top', 'Elections ')).toBeNull()
  expect(renameCollection(collections, 'top', '')).toBeNull()
  expect(renameCollection(collections, 'top', 'Votes')?.name).toBe('Rename collection')
})

test('a collection cannot stand below itself', () => {
  expect(nestCollection(collections, 'top', 'below')).toBeNull()
  expect(nestCollection(collections, 'top', 'top')).toBeNull()
  expect(nestCollection(collections, 'below', null)?.name).toBe('Move collection')
})

test('deleting keeps the items and what stands below, and its reverse brings all back', () => {
  const start = { collections, items: [sampleItem({ collectionIds: ['top', 'below'] })] }
  const change = deleteCollection(start, 'top', sampleContext())
  if (change === null) throw new Error('a change')
  const gone = applyDiff(recordsOf(start), change.diff)
  if (gone.kind !== 'applied') throw new Error('it applies')
  expect([...gone.records.collections.values()]).toEqual([{ ...below, parentId: null }])
  expect(gone.records.items.get('item-1')?.collectionIds).toEqual(['below'])
  expect(applyDiff(gone.records, reverseDiff(change.diff))).toEqual({
    kind: 'applied',
    records: recordsOf(start),
  })
})
