import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addHighlight } from '@/core/annotation/commands/add-highlight'
import { emptyTrash } from '@/core/article/commands/empty-trash'
import { setStarred } from '@/core/article/commands/set-starred'
import { tagItems } from '@/core/article/commands/tag-items'
import { trashItems } from '@/core/article/commands/trash-items'
import { evidenceTables } from '@/core/backup/backup-tables'
import { openBackup } from '@/core/backup/open-backup'
import type { Change, CommandContext } from '@/core/history/change'
import { conflictId } from '@/core/merge/conflict-id'
import { createTag } from '@/core/tag/commands/create-tag'
import { ArchiveDatabase, schemaVersion } from '../archive-database'
import { webCodec } from '../backup/web-codec'
import { commit } from '../commit'
import { dumpDecisions } from '../fixtures/dump-decisions'
import { freshArchive } from '../fixtures/fresh-archive'
import { MemoryBackups } from '../fixtures/memory-backups'
import { endlessRoom } from '../fixtures/endless-room'
import { LittleRoom } from '../room/little-room'
import { quiet, restoreInto } from '../fixtures/restore-into'
import { sampleAddition } from '../fixtures/sample-addition'
import { keepPlaces } from '../reading-places'
import { undo } from '../undo'
import { mergeBackup } from './merge-backup'
import { planMerge } from './plan-merge'

const start = Date.UTC(2026, 4, 3, 9)
let ids = 0
const ctx = (now: number): CommandContext => ({
  now,
  newId: () => `id-${String((ids += 1)).padStart(6, '0')}`,
})

async function opened(backups: MemoryBackups) {
  const backup = await openBackup(
    [...backups.files.keys()].at(-1) ?? '',
    backups.open,
    webCodec(),
    schemaVersion,
  )
  if (backup.kind !== 'opened') throw new Error(backup.detail)
  return backup
}

/** The same archive on another machine. */
async function copyOf(db: ArchiveDatabase): Promise<ArchiveDatabase> {
  const backups = new MemoryBackups()
  await backups.made(db, start)
  const { target } = await restoreInto(backups)
  const copy = new ArchiveDatabase(target)
  await copy.open()
  return copy
}

async function backupOf(db: ArchiveDatabase) {
  const backups = new MemoryBackups()
  await backups.made(db, start + 5000)
  return opened(backups)
}

const kinds = ['add', 'star', 'unstar', 'trash', 'empty', 'mark', 'tag'] as const
type Kind = (typeof kinds)[number]

async function act(db: ArchiveDatabase, kind: Kind, pick: number, at: number): Promise<void> {
  const items = await db.items.toArray()
  const item = items[pick % Math.max(1, items.length)]
  let change: Change | null = null
  if (kind === 'add') ({ change } = sampleAddition(`Words of ${String(at)}.`, ctx(at)))
  else if (item === undefined) return
  else if (kind === 'star' || kind === 'unstar') change = setStarred([item], kind === 'star', ctx(at))
  else if (kind === 'trash') change = trashItems([item], ctx(at))
  else if (kind === 'empty') {
    const trashed = items.filter(({ trashed }) => trashed !== 0)
    const marks = await db.annotations
      .where('itemId')
      .anyOf(trashed.map(({ id }) => id))
      .toArray()
    change = trashed.length === 0 ? null : emptyTrash(trashed, marks)
  } else if (kind === 'mark') {
    const text = await db.texts.get(item.textId)
    if (text !== undefined) change = addHighlight(text, [{ start: 0, end: 5 }], 'yellow', ctx(at))
  } else {
    const tags = await db.tags.toArray()
    await commitChange(db, createTag(tags, `tag ${String(pick % 3)}`, ctx(at)), at)
    const all = await db.tags.toArray()
    change = tagItems({ items: [item], add: all.map(({ id }) => id), remove: [] }, ctx(at))
  }
  await commitChange(db, change, at)
}

async function commitChange(db: ArchiveDatabase, change: Change | null, at: number): Promise<void> {
  if (change !== null) expect(await commit(db, change, at)).toMatchObject({ kind: 'committed' })
}

const steps = fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(20)), { maxLength: 7 })

test('whatever was done on both sides: twice is once, nothing is lost, and undo takes all of it back', async () => {
  await fc.assert(
    fc.asyncProperty(steps, steps, steps, fc.boolean(), async (common, mine, theirs, takeAll) => {
      const here = await freshArchive()
      let at = 1
      for (const [kind, pick] of [['add', 0] as const, ...common]) await act(here, kind, pick, (at += 1))
      const there = await copyOf(here)
      for (const [kind, pick] of mine) await act(here, kind, pick, (at += 1))
      for (const [kind, pick] of theirs) await act(there, kind, pick, (at += 1))
      const before = await dumpDecisions(here)
      const backup = await backupOf(there)
      const plan = await planMerge(here, backup, quiet)
      if (plan.kind !== 'planned') throw new Error(plan.kind)
      expect(await dumpDecisions(here)).toEqual(before)
      const taken = new Set(takeAll ? plan.comparison.conflicts.map(conflictId) : [])
      const outcome = await mergeBackup(here, backup, { ...quiet, taken, now: 1000 })
      expect(['merged', 'nothing']).toContain(outcome.kind)
      const after = await dumpDecisions(here)

      // All that is there and was never here has come, with its texts and originals.
      const wasHere = new Set(before['items']?.map((row) => (row as { id: string }).id))
      for (const item of await there.items.toArray()) {
        const isConflict = plan.comparison.conflicts.some(({ key }) => key === item.id)
        const got = await here.items.get(item.id)
        if (!wasHere.has(item.id) && !isConflict) expect(got?.title).toBe(item.title)
        if (takeAll && isConflict) expect(got?.starred).toBe(item.starred)
        if (got === undefined) continue
        expect(await here.texts.get(got.textId)).toBeDefined()
        expect(await here.originals.get(got.originalId)).toEqual(await there.originals.get(item.originalId))
      }
      // Nothing that is here goes, and it stays as it is unless the backup went on from it, or was taken.
      const { newer, conflicts } = plan.comparison
      for (const row of before['items'] as { id: string }[]) {
        const now = await here.items.get(row.id)
        expect(now).toBeDefined()
        const mayDiffer =
          newer.items.includes(row.id) || (takeAll && conflicts.some(({ key }) => key === row.id))
        if (!mayDiffer) expect(now).toEqual(row)
      }

      const again = await mergeBackup(here, backup, { ...quiet, taken, now: 2000 })
      expect(again.kind).toBe('nothing')
      expect(await dumpDecisions(here)).toEqual(after)
      if (outcome.kind === 'merged') {
        expect(await undo(here, 3000)).toMatchObject({ kind: 'committed', name: 'Merge a backup' })
        expect(await dumpDecisions(here)).toEqual(before)
      } else expect(after).toEqual(before)
      there.close()
    }),
    { numRuns: 40 },
  )
}, 120_000)

test('changed on both sides it stays as it is here, unless it is taken', async () => {
  const here = await freshArchive()
  const { change, itemId } = sampleAddition('The text.', ctx(1))
  await commit(here, change, 1)
  const there = await copyOf(here)
  await commitChange(here, setStarred(await here.items.toArray(), true, ctx(2)), 2)
  await commitChange(there, trashItems(await there.items.toArray(), ctx(3)), 3)
  const backup = await backupOf(there)
  const plan = await planMerge(here, backup, quiet)
  expect(plan).toMatchObject({
    comparison: { conflicts: [{ table: 'items', key: itemId, kind: 'changed' }] },
  })
  expect(await mergeBackup(here, backup, { ...quiet, taken: new Set(), now: 4 })).toEqual({ kind: 'nothing' })
  const taken = new Set([`items ${itemId}`])
  expect(await mergeBackup(here, backup, { ...quiet, taken, now: 5 })).toMatchObject({
    kind: 'merged',
    left: 0,
  })
  expect(await here.items.get(itemId)).toMatchObject({ starred: 0, trashed: 3 })
  there.close()
})

test('what the other side went on with comes without a question; what was changed here since stays', async () => {
  const here = await freshArchive()
  await commit(here, sampleAddition('The text.', ctx(1)).change, 1)
  const there = await copyOf(here)
  const old = await backupOf(here)
  await commitChange(there, setStarred(await there.items.toArray(), true, ctx(2)), 2)
  const outcome = await mergeBackup(here, await backupOf(there), { ...quiet, taken: new Set(), now: 3 })
  expect(outcome).toEqual({ kind: 'merged', numbers: [{ table: 'items', added: 0, updated: 1 }], left: 0 })
  expect((await here.items.toArray())[0]?.starred).toBe(1)
  expect(await planMerge(here, old, quiet)).toMatchObject({ comparison: { behind: 1, conflicts: [] } })
  there.close()
})

test('where articles were left is no matter of a merge', async () => {
  const here = await freshArchive()
  const there = await copyOf(here)
  await keepPlaces(there, [{ itemId: 'read', start: 9, above: 0 }])
  expect((await mergeBackup(here, await backupOf(there), { ...quiet, taken: new Set(), now: 7 })).kind).toBe(
    'nothing',
  )
  await keepPlaces(here, [{ itemId: 'read', start: 5, above: 0 }])
  const plan = await planMerge(here, await backupOf(there), quiet)
  expect(plan).toMatchObject({ kind: 'planned', comparison: { conflicts: [] } })
})

test('archives that never met: tags of one name and entities of one key become one', async () => {
  const here = await freshArchive()
  const there = await freshArchive()
  for (const [db, text] of [
    [here, 'Mine.'],
    [there, 'Theirs.'],
  ] as const) {
    await commitChange(db, createTag([], 'Economy', ctx(1)), 1)
    const [tag] = await db.tags.toArray()
    if (tag === undefined) throw new Error('no tag')
    await commitChange(db, createTag([tag], 'Economy/Trade', ctx(1)), 1)
    await commit(
      db,
      sampleAddition(text, ctx(2), await db.tags.toArray(), { tags: ['economy/trade'] }).change,
      2,
    )
    await commitChange(
      db,
      {
        name: 'Name',
        diff: {
          entities: {
            added: [
              {
                id: ctx(1).newId(),
                type: 'person',
                name: 'Jane Doe',
                aliases: [],
                keys: ['person:jane doe'],
                never: [],
                standing: 'name',
                note: text,
                tagIds: [],
                identifier: '',
                mergedInto: null,
                created: 1,
                modified: 1,
              },
            ],
            updated: [],
            removed: [],
          },
        },
      },
      3,
    )
  }
  const backup = await backupOf(there)
  const plan = await planMerge(here, backup, quiet)
  expect(plan).toMatchObject({ comparison: { conflicts: [{ table: 'entities', kind: 'changed' }] } })
  await mergeBackup(here, backup, { ...quiet, taken: new Set(), now: 9 })
  expect(await here.tags.count()).toBe(2)
  expect((await here.entities.toArray()).map(({ note }) => note)).toEqual(['Mine.'])
  const items = await here.items.toArray()
  expect(items).toHaveLength(2)
  expect(new Set(items.flatMap(({ tagIds }) => tagIds)).size).toBe(1)
})

test('called off, or onto a full disk, nothing of it stays', async () => {
  const here = await freshArchive()
  const there = await freshArchive()
  await commit(there, sampleAddition('Theirs.', ctx(2)).change, 2)
  const backup = await backupOf(there)
  let asked = 0
  const cancelled = await mergeBackup(here, backup, {
    needRoom: endlessRoom,
    taken: new Set(),
    now: 3,
    progress: () => undefined,
    isCancelled: () => (asked += 1) > backup.manifest.parts.length + 1,
  })
  expect(cancelled).toEqual({ kind: 'cancelled' })
  let times = 0
  const little = await mergeBackup(here, backup, {
    ...quiet,
    needRoom: () => ((times += 1) > 1 ? Promise.reject(new LittleRoom('almost full')) : Promise.resolve()),
    taken: new Set(),
    now: 3,
  })
  expect([little.kind, times]).toEqual(['disk-full', 2])
  for (const table of evidenceTables) expect(await here.table(table).count()).toBe(0)
  const put = Reflect.get<IDBObjectStore, 'add'>(IDBObjectStore.prototype, 'add')
  IDBObjectStore.prototype.add = function (...given: Parameters<IDBObjectStore['add']>) {
    if (this.name === 'history') throw new DOMException('full', 'QuotaExceededError')
    return put.apply(this, given)
  }
  const full = await mergeBackup(here, backup, { ...quiet, taken: new Set(), now: 3 })
  IDBObjectStore.prototype.add = put
  expect(full.kind).toBe('disk-full')
  for (const table of ['items', ...evidenceTables, 'history']) expect(await here.table(table).count()).toBe(0)
})
