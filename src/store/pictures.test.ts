import { expect, test } from 'vitest'
import { replaceText } from '@/core/article/commands/replace-text'
import { openBackup } from '@/core/backup/open-backup'
import { codec as indexCodec } from '@/core/index/fixtures/sample-index'
import { createSegmentedIndex } from '@/core/index/segmented-index'
import type { CommandContext } from '@/core/history/change'
import { ArchiveDatabase, schemaVersion } from './archive-database'
import { webCodec } from './backup/web-codec'
import { commit } from './commit'
import { countEvidence, readEvidenceCounts } from './evidence-counts'
import { filesInMemory } from './fixtures/files-in-memory'
import { freshArchive } from './fixtures/fresh-archive'
import { MemoryBackups } from './fixtures/memory-backups'
import { quiet, restoreInto } from './fixtures/restore-into'
import { sampleAddition } from './fixtures/sample-addition'
import { bringBackItem } from './merge/bring-back-item'
import { mergeBackup } from './merge/merge-backup'
import { itemInBackup } from '@/core/backup/inside-backup'
import { undo } from './undo'
import { verifyArchive } from './verify/verify-archive'

const codec = webCodec()
const start = Date.UTC(2026, 4, 3, 9)
let ids = 0
const ctx = (now: number): CommandContext => ({ now, newId: () => `id-${String((ids += 1))}` })

async function pictureOf(...content: readonly number[]) {
  const bytes = Uint8Array.from(content)
  return {
    ...{ sha256: await codec.sha256(bytes), at: 0, alt: 'A harbour', caption: 'The harbour.' },
    ...{ mediaType: 'image/png' as const, width: 300, height: 200, bytes },
  }
}

/** An item with two pictures, which are there once each. */
async function withPictures(db: ArchiveDatabase): Promise<string> {
  const pictures = [await pictureOf(1, 2, 3), await pictureOf(4)]
  const { change, itemId } = sampleAddition('The harbour was closed.', ctx(start), [], { pictures })
  expect((await commit(db, change, start)).kind).toBe('committed')
  return itemId
}

/** The item gets another text: one picture stays, one is new. */
async function newVersion(db: ArchiveDatabase, itemId: string): Promise<void> {
  const item = await db.items.get(itemId)
  const texts = await db.texts.where('itemId').equals(itemId).toArray()
  if (item === undefined) throw new Error('the item is there')
  const words = 'The harbour was opened.'
  const to = { text: words, blocks: [], links: [] }
  const pictures = [await pictureOf(4), await pictureOf(5, 6)]
  const input = {
    item,
    texts,
    annotations: [],
    to,
    sha256: 'c'.repeat(64),
    via: 'capture' as const,
    pictures,
  }
  const replaced = replaceText(input, ctx(start + 1))
  if (replaced === null) throw new Error('the text is another one')
  expect((await commit(db, replaced.change, start + 1)).kind).toBe('committed')
}

const rowsOf = (db: ArchiveDatabase) => db.pictures.orderBy('id').toArray()

test('a picture that two texts of an item show is kept once, and undo leaves all', async () => {
  const db = await freshArchive()
  const itemId = await withPictures(db)
  await newVersion(db, itemId)
  const rows = await rowsOf(db)
  expect(rows.map(({ bytes }) => [...bytes]).sort()).toEqual([[1, 2, 3], [4], [5, 6]])
  expect(await readEvidenceCounts(db)).toEqual({ texts: 2, originals: 1, pictures: 3 })
  await undo(db, start + 2)
  expect(await rowsOf(db)).toEqual(rows)
})

test('backups hold them, also one of changes alone, and bring them back', async () => {
  const db = await freshArchive()
  const backups = new MemoryBackups()
  const itemId = await withPictures(db)
  expect((await backups.made(db, start)).kind).toBe('full')
  await newVersion(db, itemId)
  expect((await backups.made(db, start + 1000)).kind).toBe('changes')
  const { outcome, target } = await restoreInto(backups)
  expect(outcome).toMatchObject({ kind: 'restored' })
  const restored = new ArchiveDatabase(target)
  await restored.open()
  expect(await rowsOf(restored)).toEqual(await rowsOf(db))
  expect(await readEvidenceCounts(restored)).toEqual(await countEvidence(db))
  restored.close()
})

async function opened(db: ArchiveDatabase) {
  const backups = new MemoryBackups()
  await backups.made(db, start)
  const backup = await openBackup([...backups.files.keys()].at(-1) ?? '', backups.open, codec, schemaVersion)
  if (backup.kind !== 'opened') throw new Error(backup.detail)
  return backup
}

test('a merge brings those of new items, and a copy out of a backup has its own', async () => {
  const there = await freshArchive()
  const itemId = await withPictures(there)
  const backup = await opened(there)
  const here = await freshArchive()
  expect((await mergeBackup(here, backup, { ...quiet, taken: new Set(), now: start })).kind).toBe('merged')
  expect(await rowsOf(here)).toEqual(await rowsOf(there))

  const inside = await itemInBackup(backup, itemId, () => undefined)
  if (inside.kind !== 'item' || inside.found === null) throw new Error('it is in the backup')
  const copy = await bringBackItem(here, inside.found, 'as-copy', ctx(start + 5))
  if (copy === null) throw new Error('a copy is a change')
  await commit(here, copy, start + 5)
  expect(await here.pictures.count()).toBe(4)
  expect(await readEvidenceCounts(here)).toEqual(await countEvidence(here))
  const [text] = copy.attachments?.texts ?? []
  const own = await here.pictures
    .where('itemId')
    .equals(text?.itemId ?? '')
    .toArray()
  expect(own.map(({ textId }) => textId)).toEqual([text?.id, text?.id])
})

test('a check of the archive reads each, and finds those that are damaged or gone', async () => {
  const db = await freshArchive()
  const itemId = await withPictures(db)
  const parts = {
    codec,
    index: createSegmentedIndex(indexCodec),
    files: filesInMemory(db.name),
    clock: () => start,
    progress: () => undefined,
  }
  const sound = await verifyArchive(db, parts)
  expect(sound.counts.pictures).toBe(2)
  expect(sound.findings.filter(({ kind }) => kind.startsWith('picture'))).toEqual([])
  const [first, second] = await rowsOf(db)
  await db.pictures.update(first?.id ?? '', { bytes: Uint8Array.of(9) })
  await db.pictures.delete(second?.id ?? '')
  const { findings } = await verifyArchive(db, parts)
  expect(findings.filter(({ kind }) => kind.startsWith('picture'))).toMatchObject([
    { kind: 'picture-damaged', table: 'pictures', key: first?.id, itemId },
    { kind: 'picture-missing', table: 'texts', itemId, detail: 'A harbour' },
  ])
})
