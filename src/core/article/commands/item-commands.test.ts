import { describe, expect, test } from 'vitest'
import { sampleContext, sampleHighlight, sampleItem, sampleTag } from '../../fixtures/sample-records'
import { addItem } from './add-item'
import { collectItems } from './collect-items'
import { editDetails } from './edit-details'
import { emptyTrash } from './empty-trash'
import { setInbox } from './set-inbox'
import { setRead } from './set-read'
import { setStarred } from './set-starred'
import { tagItems } from './tag-items'
import { trashItems } from './trash-items'
import { restoreItems } from './restore-items'

const ctx = sampleContext(99)
const item = sampleItem()

describe('many items at once', () => {
  test('only those that change are in the diff, with the time of the change', () => {
    const starred = sampleItem({ id: 'item-2', starred: 1 })
    const change = setStarred([item, starred], true, ctx)
    expect(change?.name).toBe('Star')
    expect(change?.diff.items?.updated).toEqual([[item, { ...item, starred: 1, modified: 99 }]])
  })

  test('nothing to change is null', () => {
    expect(setRead([item], false, ctx)).toBeNull()
    expect(setInbox([item], true, ctx)).toBeNull()
    expect(restoreItems([item], ctx)).toBeNull()
    expect(editDetails(item, { title: item.title }, ctx)).toBeNull()
  })

  test('moving to the trash keeps the time of the first move', () => {
    const trashed = sampleItem({ trashed: 5 })
    expect(trashItems([trashed], ctx)).toBeNull()
    expect(trashItems([item], ctx)?.diff.items?.updated[0]?.[1].trashed).toBe(99)
  })

  test('tagging adds new tags in the same change and leaves no repeats', () => {
    const tagged = sampleItem({ tagIds: ['a', 'b'] })
    const newTags = [sampleTag({ id: 'c' })]
    const change = tagItems({ items: [tagged], add: ['b', 'c'], remove: ['a'], newTags }, ctx)
    expect(change?.diff.items?.updated[0]?.[1].tagIds).toEqual(['b', 'c'])
    expect(change?.diff.tags?.added).toEqual(newTags)
  })

  test('out of one collection and into another', () => {
    const collected = sampleItem({ collectionIds: ['a'] })
    const change = collectItems({ items: [collected], add: ['b'], remove: ['a'] }, ctx)
    expect(change?.diff.items?.updated[0]?.[1].collectionIds).toEqual(['b'])
  })
})

test('emptying the trash takes the marks of its items along, and nothing else', () => {
  const trashed = sampleItem({ id: 'item-2', trashed: 5 })
  const marks = [sampleHighlight(), sampleHighlight({ id: 'annotation-2', itemId: 'item-2' })]
  const change = emptyTrash([item, trashed], marks)
  expect(change?.diff.items?.removed).toEqual([trashed])
  expect(change?.diff.annotations?.removed).toEqual([marks[1]])
  expect(emptyTrash([item], marks)).toBeNull()
})

test('an added item refers to its text, its original and its tags', () => {
  const draft = {
    title: 'T',
    source: '',
    authors: [],
    url: '',
    published: '',
    language: '',
    tags: ['a/b'],
    text: 'One two.',
    blocks: [],
    links: [],
    mediaType: 'text/plain',
    charset: 'utf-8',
    warnings: [],
    clues: [],
  }
  const original = {
    bytes: new Uint8Array(),
    size: 8,
    sha256: 'x',
    mediaType: 'text/plain',
    charset: 'utf-8',
    via: 'paste' as const,
    fileName: '',
  }
  const { change, itemId } = addItem(
    { draft, original, textSha256: 'y', tags: [], inbox: false },
    sampleContext(7),
  )
  const added = change.diff.items?.added[0]
  expect(added).toMatchObject({ id: itemId, inbox: 0, words: 2, lead: 'One two.', captured: 7 })
  expect(change.attachments?.texts).toMatchObject([{ id: added?.textId, itemId, sha256: 'y' }])
  expect(change.attachments?.originals).toMatchObject([{ id: added?.originalId, itemId, captured: 7 }])
  expect(change.diff.tags?.added.map((tag) => tag.name)).toEqual(['a', 'b'])
  expect(added?.tagIds).toEqual([change.diff.tags?.added[1]?.id])
})
