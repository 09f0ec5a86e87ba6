import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ArticleDraft } from '@/core/article/article-draft'
import { addItem } from '@/core/article/commands/add-item'
import { ArchiveDatabase } from '@/store/archive-database'
import { readHeld } from '@/store/read-held'
import { findTwin } from './find-twin'

let db: ArchiveDatabase
let lastId = 0
beforeEach(async () => {
  lastId += 1
  db = new ArchiveDatabase(`find-twin-${String(lastId)}`)
  await db.open()
})
afterEach(async () => {
  await db.delete()
})

interface Part {
  readonly sha256: string
  readonly textSha256: string
  readonly url: string
  readonly trashed?: number
}

/** An item straight in the tables: how it came there is no matter here. */
async function archived({ sha256, textSha256, url, trashed = 0 }: Part): Promise<string> {
  const draft: ArticleDraft = {
    title: 'T',
    source: '',
    authors: [],
    url,
    published: '',
    language: '',
    tags: [],
    text: 'Words',
    blocks: [],
    links: [],
    mediaType: 'text/plain',
    charset: 'utf-8',
    warnings: [],
    clues: [],
  }
  const original = {
    bytes: new Uint8Array(),
    size: 5,
    sha256,
    mediaType: 'text/plain',
    charset: 'utf-8',
    via: 'paste',
    fileName: '',
  } as const
  const ctx = { now: 1, newId: () => String((lastId += 1)) }
  const { change, itemId } = addItem({ draft, original, textSha256, tags: [], inbox: true }, ctx)
  await db.items.bulkAdd((change.diff.items?.added ?? []).map((item) => ({ ...item, trashed })))
  await db.texts.bulkAdd([...(change.attachments?.texts ?? [])])
  await db.originals.bulkAdd(await Promise.all((change.attachments?.originals ?? []).map(readHeld)))
  return itemId
}

const other = { sha256: 'x', textSha256: 'y', url: '' }

test('nothing is like it in an empty archive', async () => {
  expect(await findTwin(db, { sha256: 'a', textSha256: 'b', url: 'https://example.org' })).toBeNull()
})

test('the same bytes, text or address is found, the surest first', async () => {
  const byUrl = await archived({ ...other, url: 'https://example.org' })
  expect(await findTwin(db, { sha256: 'a', textSha256: 'b', url: 'https://example.org' })).toMatchObject({
    by: 'url',
    item: { id: byUrl },
  })
  const byText = await archived({ ...other, textSha256: 'b' })
  expect(await findTwin(db, { sha256: 'a', textSha256: 'b', url: 'https://example.org' })).toMatchObject({
    by: 'text',
    item: { id: byText },
  })
  const byBytes = await archived({ ...other, sha256: 'a' })
  expect(await findTwin(db, { sha256: 'a', textSha256: 'b', url: 'https://example.org' })).toMatchObject({
    by: 'original',
    item: { id: byBytes },
  })
})

test('items without an address are not alike for that', async () => {
  await archived(other)
  expect(await findTwin(db, { sha256: 'a', textSha256: 'b', url: '' })).toBeNull()
})

test('one in the trash is named only where there is no other', async () => {
  const trashed = await archived({ ...other, sha256: 'a', trashed: 5 })
  expect(await findTwin(db, { sha256: 'a', textSha256: 'b', url: 'https://example.org' })).toMatchObject({
    item: { id: trashed },
  })
  const standing = await archived({ ...other, url: 'https://example.org' })
  expect(await findTwin(db, { sha256: 'a', textSha256: 'b', url: 'https://example.org' })).toMatchObject({
    item: { id: standing },
  })
})

test('an original whose item is gone is no twin', async () => {
  await archived({ ...other, sha256: 'a' })
  await db.items.clear()
  expect(await findTwin(db, { sha256: 'a', textSha256: 'b', url: '' })).toBeNull()
})

test.each([
  'http://www.post.example/harbour/',
  'https://post.example/harbour?utm_source=mail&id=1',
  'https://post.example/harbour?id=1#comments',
])('an address of the same page is found: %s', async (url) => {
  const wanted = url.includes('id=1') ? 'https://post.example/harbour?id=1' : 'https://post.example/harbour'
  const id = await archived({ ...other, url })
  await archived({ ...other, url: 'https://post.example/harbour-2' })
  await archived({ ...other, url: 'https://post.example/harbour?id=2' })
  expect(await findTwin(db, { sha256: 'a', textSha256: 'b', url: wanted })).toMatchObject({
    by: 'url',
    item: { id },
  })
})
