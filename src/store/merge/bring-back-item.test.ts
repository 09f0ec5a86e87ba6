import { expect, test } from 'vitest'
import { addHighlight } from '@/core/annotation/commands/add-highlight'
import { emptyTrash } from '@/core/article/commands/empty-trash'
import { setStarred } from '@/core/article/commands/set-starred'
import { trashItems } from '@/core/article/commands/trash-items'
import { itemInBackup, itemsInBackup, type ItemInBackup } from '@/core/backup/inside-backup'
import { openBackup, type OpenedBackup } from '@/core/backup/open-backup'
import type { CommandContext } from '@/core/history/change'
import { deleteTag } from '@/core/tag/commands/delete-tag'
import { type ArchiveDatabase, schemaVersion } from '../archive-database'
import { webCodec } from '../backup/web-codec'
import { commit } from '../commit'
import { dumpDecisions } from '../fixtures/dump-decisions'
import { freshArchive } from '../fixtures/fresh-archive'
import { MemoryBackups } from '../fixtures/memory-backups'
import { sampleAddition } from '../fixtures/sample-addition'
import { undo } from '../undo'
import { bringBackItem, compareItem } from './bring-back-item'

let ids = 0
const ctx = (now: number): CommandContext => ({ now, newId: () => `id-${String((ids += 1))}` })
const quiet = (): void => undefined

/** An article with a tag and a mark, backed up. */
async function backedUp(): Promise<{ db: ArchiveDatabase; backup: OpenedBackup; itemId: string }> {
  const db = await freshArchive()
  const { change, itemId } = sampleAddition('Words of it.', ctx(1), [], { tags: ['trade'] })
  await commit(db, change, 1)
  await commit(db, sampleAddition('Another one.', ctx(2)).change, 2)
  const [text] = await db.texts.where('itemId').equals(itemId).toArray()
  if (text === undefined) throw new Error('no text')
  await commit(db, addHighlight(text, [{ start: 0, end: 5 }], 'yellow', ctx(3)), 3)
  const backups = new MemoryBackups()
  await backups.made(db, Date.UTC(2026, 4, 3, 9))
  const opened = await openBackup(
    [...backups.files.keys()].at(-1) ?? '',
    backups.open,
    webCodec(),
    schemaVersion,
  )
  if (opened.kind !== 'opened') throw new Error(opened.detail)
  return { db, backup: opened, itemId }
}

async function found(backup: OpenedBackup, itemId: string): Promise<ItemInBackup> {
  const outcome = await itemInBackup(backup, itemId, quiet)
  if (outcome.kind !== 'item' || outcome.found === null) throw new Error(outcome.kind)
  return outcome.found
}

test('a backup lists its items, and one that is not in it is told', async () => {
  const { backup } = await backedUp()
  const listed = await itemsInBackup(backup, quiet)
  expect(listed).toMatchObject({
    kind: 'items',
    items: [{ title: 'About: Another one.' }, { title: 'About: Words of it.' }],
  })
  expect(await itemInBackup(backup, 'nobody', quiet)).toEqual({ kind: 'item', found: null })
})

test('what was changed since goes back with its tag and marks, and the change can be undone', async () => {
  const { db, backup, itemId } = await backedUp()
  const inBackup = await found(backup, itemId)
  expect(await bringBackItem(db, inBackup, 'as-it-was', ctx(4))).toBeNull()
  const then = await dumpDecisions(db)
  const tags = await db.tags.toArray()
  const users = {
    items: await db.items.toArray(),
    annotations: await db.annotations.toArray(),
    entities: [],
    notes: [],
  }
  const gone = deleteTag({ tags, ...users }, tags[0]?.id ?? '', ctx(5))
  if (gone === null) throw new Error('nothing was deleted')
  await commit(db, gone, 5)
  const star = setStarred(await db.items.where('id').equals(itemId).toArray(), true, ctx(6))
  if (star !== null) await commit(db, star, 6)
  const now = await dumpDecisions(db)
  expect(await compareItem(db, inBackup)).toMatchObject({
    kind: 'here',
    fields: [
      { name: 'Starred', here: 'yes', there: 'no' },
      { name: 'Tags', here: 'none', there: 'trade' },
    ],
  })
  const change = await bringBackItem(db, inBackup, 'as-it-was', ctx(7))
  if (change === null) throw new Error('nothing to bring back')
  expect(await commit(db, change, 7)).toMatchObject({ kind: 'committed' })
  expect(await db.items.get(itemId)).toEqual({ ...inBackup.item, modified: 7 })
  expect(await db.tags.toArray()).toEqual(then['tags'])
  expect(await undo(db, 8)).toMatchObject({ kind: 'committed', name: 'Bring back from a backup' })
  expect(await dumpDecisions(db)).toEqual(now)
})

test('an item that was removed for good comes back with its marks, also into an archive that never had it', async () => {
  const { db, backup, itemId } = await backedUp()
  const inBackup = await found(backup, itemId)
  const trashed = trashItems(await db.items.where('id').equals(itemId).toArray(), ctx(4))
  if (trashed === null) throw new Error('nothing was trashed')
  await commit(db, trashed, 4)
  const emptied = emptyTrash(
    await db.items.where('trashed').above(0).toArray(),
    await db.annotations.toArray(),
  )
  if (emptied === null) throw new Error('nothing was removed')
  await commit(db, emptied, 4)
  expect(await compareItem(db, inBackup)).toMatchObject({ kind: 'gone', marksOnlyThere: 1 })
  for (const archive of [db, await freshArchive()]) {
    const change = await bringBackItem(archive, inBackup, 'as-it-was', ctx(5))
    if (change === null) throw new Error('nothing to bring back')
    expect(await commit(archive, change, 5)).toMatchObject({ kind: 'committed' })
    expect((await archive.annotations.toArray()).map(({ itemId: of }) => of)).toEqual([itemId])
    expect(await archive.originals.where('itemId').equals(itemId).count()).toBe(1)
    expect(await archive.texts.get(inBackup.item.textId)).toMatchObject({ text: 'Words of it.' })
  }
})

test('a copy stands beside what is here, and shares nothing with it but its tags', async () => {
  const { db, backup, itemId } = await backedUp()
  const change = await bringBackItem(db, await found(backup, itemId), 'as-copy', ctx(5))
  if (change === null) throw new Error('nothing to bring back')
  expect(await commit(db, change, 5)).toMatchObject({ kind: 'committed' })
  const alike = (await db.items.toArray()).filter(({ title }) => title === 'About: Words of it.')
  expect(new Set(alike.map(({ id }) => id)).size).toBe(2)
  expect(new Set(alike.map(({ textId }) => textId)).size).toBe(2)
  expect(new Set(alike.flatMap(({ tagIds }) => tagIds)).size).toBe(1)
  const marks = await db.annotations.toArray()
  expect(new Set(marks.map(({ anchors: [anchor] }) => anchor.textId)).size).toBe(2)
})
