import { expect, test } from 'vitest'
import { addHighlight } from '@/core/annotation/commands/add-highlight'
import { addItem } from '@/core/article/commands/add-item'
import type { ArticleDraft } from '@/core/article/article-draft'
import { createSegmentedIndex } from '@/core/index/segmented-index'
import { setStarred } from '@/core/article/commands/set-starred'
import type { ItemColumns } from '@/core/list/item-columns'
import { createCollection } from '@/core/collection/commands/create-collection'
import { tagItems } from '@/core/article/commands/tag-items'
import { createTag } from '@/core/tag/commands/create-tag'
import type { Finding } from '@/core/verify/finding'
import type { Verification } from '@/core/verify/verification'
import type { ArchiveDatabase } from '../archive-database'
import { webCodec } from '../backup/web-codec'
import { commit } from '../commit'
import { growEvidence } from '../evidence-counts'
import { filesInMemory } from '../fixtures/files-in-memory'
import { freshArchive } from '../fixtures/fresh-archive'
import { IndexFollower } from '../search/index-follower'
import { undo } from '../undo'
import { repairChange } from './repair-change'
import { verifyArchive } from './verify-archive'
import { recount } from './verify-counters'
import { ItemFollower } from '../queries/item-follower'
import { saveColumns } from '../queries/saved-columns'

const codec = webCodec()
let ids = 0
const ctx = (now: number) => ({ now, newId: () => `id-${String((ids += 1))}` })

async function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

/** An item whose hashes are true, with one highlight of its second word, a tag and a collection. */
async function soundArchive(): Promise<ArchiveDatabase> {
  const db = await freshArchive()
  for (const [at, text] of ['The envoy arrived.', 'The storm came back.'].entries()) {
    const draft: ArticleDraft = {
      title: text,
      source: '',
      authors: [],
      url: '',
      published: '',
      language: 'en',
      tags: [],
      text,
      blocks: [],
      links: [],
      mediaType: 'text/plain',
      charset: 'utf-8',
      warnings: [],
      clues: [],
    }
    const bytes = codec.encode(text)
    const sha256 = await codec.sha256(bytes)
    const original = {
      bytes: await gzip(bytes),
      size: bytes.length,
      sha256,
      mediaType: draft.mediaType,
      charset: draft.charset,
      via: 'paste' as const,
      fileName: '',
    }
    const { change } = addItem({ draft, original, textSha256: sha256, tags: [], inbox: true }, ctx(at + 1))
    await commit(db, change, at + 1)
  }
  const [item] = await db.items.where('title').equals('The envoy arrived.').toArray()
  if (item === undefined) throw new Error('no item')
  const text = await db.texts.get(item.textId)
  if (text === undefined) throw new Error('no text')
  await commit(db, addHighlight(text, [{ start: 4, end: 9 }], 'yellow', ctx(3)), 3)
  const tag = createTag([], 'economy', ctx(4))
  if (tag !== null) await commit(db, tag, 4)
  const collection = createCollection([], 'Story', null, ctx(5))
  if (collection !== null) await commit(db, collection.change, 5)
  const tagIds = await db.tags.toCollection().primaryKeys()
  const tagged = tagItems({ items: [item], add: tagIds, remove: [] }, ctx(6))
  if (tagged !== null) await commit(db, tagged, 6)
  return db
}

async function verify(db: ArchiveDatabase): Promise<Verification> {
  const seen: number[] = []
  const outcome = await verifyArchive(db, {
    codec,
    index: createSegmentedIndex(codec),
    files: filesInMemory(db.name),
    clock: () => 7,
    progress: (done, total) => {
      expect(done).toBeLessThanOrEqual(total)
      seen.push(done)
    },
  })
  expect(seen).toEqual([...seen].sort((a, b) => a - b))
  return outcome
}

const kinds = (findings: readonly Finding[]): string[] =>
  findings.map(({ kind, table }) => `${table}: ${kind}`)

test('a sound archive has nothing to find, and is counted', async () => {
  const { counts, findings } = await verify(await soundArchive())
  expect(findings).toEqual([])
  expect(counts).toEqual({ originals: 2, texts: 2, pictures: 0, items: 2, marks: 1, leftForUndo: 0 })
})

type Damage = (db: ArchiveDatabase) => Promise<unknown>
const firstItem = async (db: ArchiveDatabase) => {
  const item = await db.items.where('title').equals('The envoy arrived.').first()
  if (item === undefined) throw new Error('no item')
  return item
}

test.each<[string, Damage, readonly string[]]>([
  [
    'other bytes of an original',
    async (db) =>
      db.originals.toCollection().modify({ bytes: await gzip(codec.encode('The envoy ARRIVED.')) }),
    ['originals: original-damaged', 'originals: original-damaged'],
  ],
  [
    'an original that is no gzip',
    async (db) => db.originals.update((await firstItem(db)).originalId, { bytes: new Uint8Array([1, 2]) }),
    ['originals: original-damaged'],
  ],
  [
    'an original that unpacks to more than it says',
    async (db) => db.originals.update((await firstItem(db)).originalId, { size: 3 }),
    ['originals: original-damaged'],
  ],
  [
    'an original that is gone',
    async (db) => db.originals.delete((await firstItem(db)).originalId),
    ['items: original-missing', 'meta: counters'],
  ],
  [
    'a letter of a text',
    async (db) => db.texts.update((await firstItem(db)).textId, { text: 'The envoy arrived!' }),
    ['texts: text-damaged', 'annotations: mark-elsewhere'],
  ],
  [
    'a text that is gone',
    async (db) => db.texts.delete((await firstItem(db)).textId),
    ['items: text-missing', 'annotations: mark-without-text', 'meta: counters'],
  ],
  ['a tag that is gone', (db) => db.tags.clear(), ['items: named-missing']],
  ['counters', (db) => db.meta.update('archive', { items: 9 }), ['meta: counters']],
  ['counters of texts', (db) => growEvidence(db, { texts: 1 }), ['meta: counters']],
])('finds %s, and nothing else', async (_, damage, expected) => {
  const db = await soundArchive()
  await damage(db)
  expect(kinds((await verify(db)).findings)).toEqual(expected)
})

test('a saved index that does not know an item as it is, or knows one that is gone', async () => {
  const db = await soundArchive()
  const follower = new IndexFollower(db, createSegmentedIndex(codec), filesInMemory(db.name), {
    pause: () => Promise.resolve(),
    progress: () => undefined,
    problem: () => undefined,
  })
  await follower.start()
  await follower.save()
  const item = await firstItem(db)
  // Past the commit, so that no queue row says so.
  await db.items.update(item.id, { title: 'The envoy left.' })
  expect(kinds((await verify(db)).findings)).toEqual(['items: index'])
  await db.items.put({ ...item, id: 'other' })
  await db.items.delete(item.id)
  const { findings } = await verify(db)
  expect(findings.filter(({ kind }) => kind === 'index').map(({ key }) => key)).toEqual(['other', item.id])
})

test('saved columns that do not know an item as it is, or know one that is gone, until they are made anew', async () => {
  const db = await soundArchive()
  const follower = new ItemFollower(db, { codec, wait: () => Promise.resolve() })
  const items = await columnsOf(follower)
  const commitOf = async () => Number(await db.history.orderBy('seq').lastKey())
  await saveColumns(db, { items, commit: await commitOf() }, codec)
  // What history says of them is no finding.
  const item = await firstItem(db)
  const change = setStarred([item], true, ctx(7))
  if (change !== null) await commit(db, change, 7)
  expect((await verify(db)).findings).toEqual([])
  const starred = await firstItem(db)
  // Past the commit, so that history does not say so.
  await db.items.update(item.id, { inbox: 1 - item.inbox === 1 ? 1 : 0 })
  const found = async () => (await verify(db)).findings.filter(({ kind }) => kind === 'lists')
  expect((await found()).map(({ key }) => key)).toEqual([item.id])
  await db.items.put({ ...starred, id: 'other' })
  await db.items.delete(item.id)
  expect((await found()).map(({ key }) => key)).toEqual(['other', item.id])
  await follower.remake()
  const made = await columnsOf(follower)
  await saveColumns(db, { items: made, commit: await commitOf() }, codec)
  expect(await found()).toEqual([])
})

async function columnsOf(follower: ItemFollower): Promise<ItemColumns> {
  for (;;) {
    const items = await follower.current()
    if (items !== null) return items
    await new Promise((resolve) => setTimeout(resolve))
  }
}

test('what is mended is mended by a change that can be undone, and counters by counting', async () => {
  const db = await soundArchive()
  const tags = await db.tags.toArray()
  await db.tags.clear()
  await db.meta.update('archive', { items: 9 })
  await growEvidence(db, { originals: -1 })
  await db.annotations.toCollection().modify((mark) => {
    const [anchor] = mark.anchors
    Object.assign(mark, { anchors: [{ ...anchor, start: 0, end: 5 }] })
  })
  const { findings } = await verify(db)
  expect(kinds(findings)).toEqual([
    'annotations: mark-elsewhere',
    'items: named-missing',
    'meta: counters',
    'meta: counters',
  ])
  await recount(db)
  const change = await repairChange(db, findings, ctx(8))
  if (change === null) throw new Error('no repair')
  expect(await commit(db, change, 8)).toMatchObject({ kind: 'committed' })
  expect((await verify(db)).findings).toEqual([])
  expect(await db.tags.toArray()).toEqual(tags)
  const [mark] = await db.annotations.toArray()
  expect(mark?.anchors).toMatchObject([{ start: 4, end: 9, exact: 'envoy' }])
  // Not back to a tag that is named and not there.
  expect((await undo(db, 9)).kind).toBe('conflict')
})

test('texts and originals of items that are gone are no finding', async () => {
  const db = await soundArchive()
  for (let times = 0; times < 6; times += 1) await undo(db, 10 + times)
  const { counts, findings } = await verify(db)
  expect(findings).toEqual([])
  expect(counts).toMatchObject({ items: 0, originals: 2, leftForUndo: 4 })
})
