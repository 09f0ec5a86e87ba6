import Dexie from 'dexie'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Analysis } from '@/core/annotation/analysis'
import { rejectMarks } from '@/core/annotation/commands/reject-marks'
import { setSpeaker } from '@/core/annotation/commands/set-speaker'
import type { Subject } from '@/core/annotation/commands/subject'
import { layOver } from '@/core/annotation/lay-over'
import { restoreItems } from '@/core/article/commands/restore-items'
import { trashItems } from '@/core/article/commands/trash-items'
import { addAlias } from '@/core/entity/commands/add-alias'
import { describeEntity } from '@/core/entity/commands/describe-entity'
import { mergeEntities } from '@/core/entity/commands/merge-entities'
import { moveMentions } from '@/core/entity/commands/move-mentions'
import { neverSame } from '@/core/entity/commands/never-same'
import { removeAlias } from '@/core/entity/commands/remove-alias'
import { renameEntity } from '@/core/entity/commands/rename-entity'
import { retypeEntity } from '@/core/entity/commands/retype-entity'
import { setStanding } from '@/core/entity/commands/set-standing'
import { splitEntity } from '@/core/entity/commands/split-entity'
import { splitNames } from '@/core/entity/commands/split-names'
import { tagEntity } from '@/core/entity/commands/tag-entity'
import { makeEntityBook, type EntityBook } from '@/core/entity/entity-book'
import type { EntitySubject } from '@/core/entity/entity-subject'
import { tallyKeyOf } from '@/core/entity/tally'
import type { Change, CommandContext } from '@/core/history/change'
import { saveAnalysis } from '../analysis/save-analysis'
import { ArchiveDatabase, schemaVersion } from '../archive-database'
import { commit } from '../commit'
import { dumpDecisions } from '../fixtures/dump-decisions'
import { freshArchive } from '../fixtures/fresh-archive'
import { sampleAddition } from '../fixtures/sample-addition'
import { newestAnalysis } from '../queries/newest-analysis'
import { undo } from '../undo'
import { bringUpToDate } from './bring-up-to-date'

const names = ['Ann Lee', 'Lee', 'Ben Ode', 'Port Hale', 'Hale']
const words = 'Ann Lee said “we will rebuild the harbour wall soon”. Lee met Ben Ode in Port Hale, or Hale.'
/** ms for all runs of a law. One that is over before its first run has failed, which must not come of a busy machine. */
const longest = 20_000

/** Three articles that name five names, each analysed as the machine would. */
async function filledArchive(): Promise<{ db: ArchiveDatabase; context: () => CommandContext }> {
  const db = await freshArchive()
  let ids = 0
  let now = 10
  const context = () => ({ now: (now += 1), newId: () => `id-${String((ids += 1)).padStart(4, '0')}` })
  for (const published of ['2021-03', '2020-01-05', '']) {
    const { change, itemId } = sampleAddition(words, context(), [], { published })
    await commit(db, change, now)
    const item = await db.items.get(itemId)
    if (item === undefined) throw new Error('the item is there')
    const analysis: Analysis = {
      itemId,
      textId: item.textId,
      engine: 'test-1',
      made: 1,
      language: 'en',
      entities: names.map((name) => ({
        type: name.includes('Hale') ? 'place' : 'person',
        name,
        aliases: [],
      })),
      mentions: names.map((name, entity) => ({
        start: words.indexOf(name),
        end: words.indexOf(name) + name.length,
        type: name.includes('Hale') ? ('place' as const) : ('person' as const),
        entity,
        confidence: 0.9,
        reason: 'a name',
      })),
      quotes: [
        {
          spans: [{ start: words.indexOf('“'), end: words.indexOf('”') + 1 }],
          kind: 'direct',
          cue: null,
          source: null,
          speaker: { name: 'Ann Lee', entityId: null },
          confidence: 0.9,
          reason: 'a cue',
        },
      ],
    }
    await saveAnalysis(db, analysis)
  }
  return { db, context }
}

/** What lists would show if they were counted from nothing: the rule that the tables are held to. */
async function countedAnew(db: ArchiveDatabase): Promise<Map<string, [number, number, string]>> {
  const book = makeEntityBook(await db.entities.toArray())
  const rows = new Map<string, [number, number, string]>()
  for (const entity of book.entities.values())
    if (entity.mergedInto === null) rows.set(tallyKeyOf(entity.id), [0, 0, ''])
  await db.postings.each(({ key, mentions, quotes, seen }) => {
    const entity = book.entityOf(key)
    const shown = entity === null ? key : tallyKeyOf(entity.id)
    const [m, q, last] = rows.get(shown) ?? [0, 0, '']
    rows.set(shown, [m + mentions, q + quotes, seen > last ? seen : last])
  })
  return rows
}

async function listed(db: ArchiveDatabase): Promise<Map<string, [number, number, string]>> {
  const rows = (await db.tallies.toArray()).filter(({ list }) => list !== '')
  return new Map(rows.map(({ key, mentions, quotes, lastSeen }) => [key, [mentions, quotes, lastSeen]]))
}

async function dumpDerived(db: ArchiveDatabase) {
  const tables = [db.postings, db.quotes, db.tallies]
  return Promise.all(tables.map((table) => table.orderBy(':id').toArray()))
}

interface World {
  readonly subjects: readonly EntitySubject[]
  readonly book: EntityBook
  readonly marks: readonly Subject[]
  readonly db: ArchiveDatabase
}

async function look(db: ArchiveDatabase): Promise<World> {
  const rows = await db.entities.orderBy('id').toArray()
  const book = makeEntityBook(rows)
  const found = (await db.tallies.orderBy('key').toArray())
    .filter(({ list, key }) => list !== '' && !key.startsWith('entity:'))
    .map(({ type, name }) => ({ type, name }))
  const marks: Subject[] = []
  for (const item of await db.items.orderBy('id').toArray()) {
    const text = await db.texts.get(item.textId)
    const annotations = await db.annotations.where('itemId').equals(item.id).sortBy('id')
    if (text === undefined) continue
    for (const mark of layOver(annotations, await newestAnalysis(db, item), item.id, text.text))
      marks.push(mark.annotation ?? { mark, text })
  }
  return { subjects: [...rows.filter(({ mergedInto }) => mergedInto === null), ...found], book, marks, db }
}

type Step = (world: World, ctx: CommandContext) => Change | null | Promise<Change | null>
const at = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)]

const name = fc.constantFrom('Ann Lee', 'Ann', 'Hale', 'Nobody', 'Ben Ode')
const onSubject = (run: (subject: EntitySubject, world: World, ctx: CommandContext) => Change | null) =>
  fc.nat(20).map((n): Step => (world, ctx) => {
    const subject = at(world.subjects, n)
    return subject === undefined ? null : run(subject, world, ctx)
  })
const onEntity = (
  run: (entity: Extract<EntitySubject, { id: string }>, ctx: CommandContext) => Change | null,
) =>
  fc.nat(20).map((n): Step => ({ book }, ctx) => {
    const entity = at([...book.entities.values()], n)
    return entity === undefined ? null : run(entity, ctx)
  })
const onMark = (run: (subject: Subject, world: World, ctx: CommandContext) => Change | null) =>
  fc.nat(40).map((n): Step => (world, ctx) => {
    const subject = at(world.marks, n)
    return subject === undefined ? null : run(subject, world, ctx)
  })

const step: fc.Arbitrary<Step> = fc.oneof(
  name.chain((to) => onSubject((subject, { book }, ctx) => renameEntity(subject, to, book, ctx))),
  name.chain((to) => onSubject((subject, { book }, ctx) => addAlias(subject, to, book, ctx))),
  name.chain((to) => onEntity((entity, ctx) => removeAlias(entity, to, ctx))),
  fc
    .constantFrom('person' as const, 'place' as const)
    .chain((to) => onSubject((subject, { book }, ctx) => retypeEntity(subject, to, book, ctx))),
  fc.tuple(fc.nat(20), fc.nat(20)).chain(([n, m]) =>
    onSubject((subject, { subjects }, ctx) => {
      const others = [at(subjects, n), at(subjects, m)].filter(
        (other) => other !== undefined && other !== subject,
      )
      return mergeEntities(subject, [...new Set(others)] as EntitySubject[], ctx)
    }),
  ),
  onEntity((entity, ctx) => splitEntity(entity, ctx)),
  name.chain((note) => onSubject((subject, _, ctx) => describeEntity(subject, { note }, ctx))),
  onSubject((subject, _, ctx) => tagEntity(subject, [`a/${ctx.newId()}`], [], ctx)),
  fc
    .nat(5)
    .chain((n) => onEntity((entity, ctx) => splitNames(entity, entity.keys.slice(n, n + 1), n > 2, ctx))),
  fc
    .constantFrom('name' as const, 'not-a-name' as const)
    .chain((to) => onSubject((subject, _, ctx) => setStanding([subject], to, ctx))),
  fc.nat(20).chain((n) =>
    onSubject((subject, { subjects }, ctx) => {
      const other = at(subjects, n)
      return other === undefined || other === subject ? null : neverSame(subject, other, ctx)
    }),
  ),
  fc.nat(20).chain((n) =>
    onMark((mark, { subjects }, ctx) => {
      const subject = at(subjects, n)
      return subject === undefined ? null : moveMentions([mark], { kind: 'known', subject }, ctx)
    }),
  ),
  onMark((mark, _, ctx) => moveMentions([mark], { kind: 'new', as: { type: 'person', name: 'Lee' } }, ctx)),
  onMark((mark, _, ctx) => rejectMarks([mark], ctx)),
  onMark((mark, _, ctx) => setSpeaker(mark, { name: 'Ben Ode', entityId: null }, ctx)),
  fc.nat(5).map((n): Step => async ({ db }, ctx) => {
    const item = at(await db.items.orderBy('id').toArray(), n)
    if (item === undefined) return null
    return item.trashed === 0 ? trashItems([item], ctx) : restoreItems([item], ctx)
  }),
)

test('law: lists are what the decisions say, and any run of commands is undone to the same archive', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
      const { db, context } = await filledArchive()
      const before = [await dumpDecisions(db), await dumpDerived(db)]
      let done = 0
      for (const run of steps) {
        const ctx = context()
        const change = await run(await look(db), ctx)
        if (change === null) continue
        expect(await commit(db, change, ctx.now), change.name).toMatchObject({ kind: 'committed' })
        done += 1
        expect(await listed(db), change.name).toEqual(await countedAnew(db))
      }
      for (; done > 0; done -= 1) expect(await undo(db, context().now)).toMatchObject({ kind: 'committed' })
      expect([await dumpDecisions(db), await dumpDerived(db)]).toEqual(before)
    }),
    { numRuns: 20, plugins: [fc.interruptAfterTimeLimit(longest)] },
  )
})

test('law: merge then split gives back the mentions', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(4),
      fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      async (into, others, isNamed) => {
        const { db, context } = await filledArchive()
        const run = async (change: Change | null) => {
          if (change !== null)
            expect(await commit(db, change, context().now)).toMatchObject({ kind: 'committed' })
        }
        if (isNamed)
          for (const subject of (await look(db)).subjects)
            await run(setStanding([subject], 'not-a-name', context()))
        for (const subject of (await look(db)).subjects)
          if ('id' in subject) await run(setStanding([subject], 'name', context()))
        const { subjects } = await look(db)
        const target = at(subjects, into)
        const joined = others.map((n) => at(subjects, n)).filter((one) => one !== undefined && one !== target)
        if (target === undefined) return
        const counts = async () =>
          [...(await listed(db)).values()].map(([mentions, quotes]) => [mentions, quotes]).sort()
        const before = await counts()
        await run(mergeEntities(target, joined as EntitySubject[], context()))
        if (joined.length > 0) expect(await counts()).not.toEqual(before)
        const root = [...(await look(db)).book.entities.values()].find((row) => row.keys.length > 1)
        if (root !== undefined) await run(splitNames(root, root.keys.slice(1), false, context()))
        for (const row of (await look(db)).book.entities.values())
          if (row.mergedInto !== null) await run(splitEntity(row, context()))
        expect(await counts()).toEqual(before)
      },
    ),
    { numRuns: 10, plugins: [fc.interruptAfterTimeLimit(longest)] },
  )
})

test('what is kept of an item of an archive of version 1 is counted once', async () => {
  const { db } = await filledArchive()
  const before = await dumpDerived(db)
  await db.transaction('rw', [db.derived, db.quotes, db.tallies], async () => {
    await db.derived.clear()
    await db.quotes.clear()
    await db.tallies.clear()
  })
  expect(await bringUpToDate(db, () => Promise.resolve())).toBe(3)
  expect(await dumpDerived(db)).toEqual(before)
  expect(await bringUpToDate(db, () => Promise.resolve())).toBe(0)
})

test('an archive of version 1 opens with all its rows and is of version 2 then', async () => {
  const { db } = await filledArchive()
  const name1 = `${db.name}-old`
  const old = new Dexie(name1, { chromeTransactionDurability: 'strict' })
  old.version(1).stores({
    entities: 'id, type, name',
    postings: '[key+itemId], itemId, type',
    meta: 'key',
    items: 'id, captured',
  })
  await old.open()
  const entity = { id: 'e1', type: 'person', name: 'Ann Lee', aliases: [], note: 'n', mergedInto: null }
  await old.table('entities').add({ ...entity, created: 1, modified: 1 })
  await old.table('meta').add({ key: 'archive', archiveId: 'a', schemaVersion: 1, lastCommit: 0 })
  await old.table('postings').add({ key: 'person:ann lee', itemId: 'i', type: 'person', name: 'Ann Lee' })
  old.close()
  const now = new ArchiveDatabase(name1)
  await now.open()
  expect(await now.entities.get('e1')).toMatchObject({ ...entity, keys: [], never: [], standing: 'name' })
  expect(await now.meta.get('archive')).toMatchObject({ schemaVersion })
  expect(await now.postings.count()).toBe(1)
  await now.delete()
})
