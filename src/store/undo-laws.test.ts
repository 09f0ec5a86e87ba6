import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Analysis } from '@/core/annotation/analysis'
import type { Annotation } from '@/core/annotation/annotation'
import { addComment } from '@/core/annotation/commands/add-comment'
import { addHighlight } from '@/core/annotation/commands/add-highlight'
import { keepOrphan } from '@/core/annotation/commands/keep-orphan'
import { markEntity } from '@/core/annotation/commands/mark-entity'
import { markQuote } from '@/core/annotation/commands/mark-quote'
import { reattach } from '@/core/annotation/commands/reattach'
import { removeAnnotation } from '@/core/annotation/commands/remove-annotation'
import { setComment } from '@/core/annotation/commands/set-comment'
import { renameEntity } from '@/core/entity/commands/rename-entity'
import { setStanding } from '@/core/entity/commands/set-standing'
import { makeEntityBook } from '@/core/entity/entity-book'
import type { ArticleText } from '@/core/article/article-text'
import type { Change, CommandContext } from '@/core/history/change'
import { reverseDiff } from '@/core/history/reverse-diff'
import { saveAnalysis } from './analysis/save-analysis'
import { ArchiveDatabase } from './archive-database'
import { commit } from './commit'
import { dumpDecisions } from './fixtures/dump-decisions'
import { freshArchive } from './fixtures/fresh-archive'
import { sampleAddition } from './fixtures/sample-addition'
import { planText } from './queries/plan-text'
import { undo } from './undo'

const words = 'Ann Lee opened the harbour wall in Port Hale, and said “it will stand for years”.'
const mended = 'Today Ann Lee opened the new harbour wall in Port Hale.'
/** ms for all runs of a law. One that is over before its first run has failed, which must not come of a busy machine. */
const longest = 20_000

interface World {
  readonly db: ArchiveDatabase
  readonly context: () => CommandContext
}

interface Place {
  readonly text: ArticleText
  readonly marks: readonly Annotation[]
}

/** What a person, or a program beside them, does: null where there is nothing to do. */
type Act = (world: World) => Promise<Change | null>

async function look({ db }: World, n: number): Promise<Place | null> {
  const items = await db.items.orderBy('id').toArray()
  const item = items[n % Math.max(1, items.length)]
  const text = item === undefined ? undefined : await db.texts.get(item.textId)
  if (item === undefined || text === undefined) return null
  return { text, marks: await db.annotations.where('itemId').equals(item.id).sortBy('id') }
}

const inItem = (run: (place: Place, ctx: CommandContext) => Change | null) =>
  fc.nat(5).map((n): Act => async (world) => {
    const place = await look(world, n)
    return place === null ? null : run(place, world.context())
  })
const onMark = (run: (mark: Annotation, place: Place, ctx: CommandContext) => Change | null) =>
  fc.nat(9).chain((n) =>
    inItem((place, ctx) => {
      const mark = place.marks[n % Math.max(1, place.marks.length)]
      return mark === undefined ? null : run(mark, place, ctx)
    }),
  )
const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 14 })).map(([start, length]) => ({
  start,
  end: start + length,
}))

const act: fc.Arbitrary<Act> = fc.oneof(
  span.chain((at) => inItem(({ text }, ctx) => addHighlight(text, [at], 'green', ctx))),
  span.chain((at) => inItem(({ text }, ctx) => addComment(text, [at], 'Who pays?', ctx))),
  span.chain((at) => inItem(({ text }, ctx) => markEntity(text, at, 'person', 'Ann Lee', ctx))),
  span.chain((at) => inItem(({ text }, ctx) => markQuote(text, [at], null, ctx))),
  fc
    .constantFrom('', 'First', 'Second')
    .chain((said) => onMark((mark, _, ctx) => setComment(mark, said, ctx))),
  onMark((mark) => removeAnnotation(mark)),
  onMark((mark, { text }, ctx) => keepOrphan(mark, text.id, ctx)),
  span.chain((at) => onMark((mark, { text }, ctx) => reattach(mark, text, [at], ctx))),
  fc.constantFrom(words, mended).chain((to) =>
    fc.nat(5).map((n): Act => async (world) => {
      const place = await look(world, n)
      if (place === null) return null
      const input = {
        itemId: place.text.itemId,
        baseId: null,
        to,
        original: null,
        pictures: null,
        withChanges: false,
      }
      const plan = await planText(
        world.db,
        { ...input, via: 'repair' },
        { ...world, hash: () => Promise.resolve('') },
      )
      return plan.kind === 'planned' ? plan.replaced.change : null
    }),
  ),
  fc.constantFrom('Ann Lee', 'Ann', 'Lee of Hale').map((name): Act => async ({ db, context }) => {
    const book = makeEntityBook(await db.entities.toArray())
    const known = [...book.entities.values()][0]
    return renameEntity(known ?? { type: 'person', name: 'Ann Lee' }, name, book, context())
  }),
  fc.constantFrom('name' as const, 'not-a-name' as const).map(
    (to): Act =>
      ({ context }) =>
        Promise.resolve(setStanding([{ type: 'place', name: 'Port Hale' }], to, context())),
  ),
  fc.constant<Act>(({ context }) => Promise.resolve(sampleAddition(words, context()).change)),
)

/** As the machine would, at any time and in any window: outside of history. */
async function analyse(world: World, n: number): Promise<void> {
  const place = await look(world, n)
  if (place === null) return
  const { text } = place
  const start = text.text.indexOf('Ann Lee')
  const mention = {
    start,
    end: start + 7,
    type: 'person',
    entity: 0,
    confidence: 0.9,
    reason: 'a name',
  } as const
  const analysis: Analysis = {
    itemId: text.itemId,
    textId: text.id,
    engine: 'test-1',
    made: 1,
    language: 'en',
    entities: [{ type: 'person', name: 'Ann Lee', aliases: [] }],
    mentions: start < 0 ? [] : [mention],
    quotes: [],
  }
  await saveAnalysis(world.db, analysis)
}

/** Two windows on one archive with one article in it. */
async function twoWindows(): Promise<[World, World]> {
  const db = await freshArchive()
  let ids = 0
  let now = 10
  const context = () => ({ now: (now += 1), newId: () => `id-${String((ids += 1)).padStart(4, '0')}` })
  await commit(db, sampleAddition(words, context()).change, now)
  const other = new ArchiveDatabase(db.name)
  await other.open()
  return [
    { db, context },
    { db: other, context },
  ]
}

const turn = fc.record({ act, inOther: fc.boolean(), analysed: fc.option(fc.nat(5), { nil: null }) })

type Turn = typeof turn extends fc.Arbitrary<infer T> ? T : never

async function perform([here, there]: readonly [World, World], one: Turn): Promise<boolean> {
  const world = one.inOther ? there : here
  const change = await one.act(world)
  const outcome = change === null ? null : await commit(world.db, change, world.context().now)
  if (one.analysed !== null) await analyse(one.inOther ? here : there, one.analysed)
  return outcome?.kind === 'committed' && outcome.seq > 0
}

test('law: whatever two windows and the machine do, as many undos give the same archive, also after a restart', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(turn, { minLength: 1, maxLength: 14 }),
      fc.nat(14),
      async (turns, restartAt) => {
        const windows = await twoWindows()
        let [{ db }] = windows
        const before = JSON.stringify(await dumpDecisions(db))
        let done = 0
        for (const one of turns) if (await perform(windows, one)) done += 1
        for (let undone = 0; undone < done; undone += 1) {
          if (undone === restartAt) {
            windows.forEach((window) => {
              window.db.close()
            })
            db = new ArchiveDatabase(db.name)
            await db.open()
          }
          expect(await undo(db, 1000 + undone)).toMatchObject({ kind: 'committed' })
        }
        expect(JSON.stringify(await dumpDecisions(db))).toBe(before)
        db.close()
        windows.forEach((window) => {
          window.db.close()
        })
      },
    ),
    { numRuns: 15, plugins: [fc.interruptAfterTimeLimit(longest)] },
  )
})

test('law: any act of the past is undone cleanly, or is shown as a conflict that changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 2, maxLength: 10 }), fc.nat(10), async (turns, n) => {
      const windows = await twoWindows()
      const [{ db, context }, other] = windows
      for (const one of turns) await perform(windows, one)
      const entries = (await db.history.toArray()).slice(1)
      const entry = entries[n % Math.max(1, entries.length)]
      if (entry === undefined) {
        other.db.close()
        return
      }
      const before = await dumpDecisions(db)
      const back = reverseDiff(entry.diff)
      const outcome = await commit(other.db, { name: `Undo ${entry.name}`, diff: back }, context().now)
      const after = await dumpDecisions(db)
      if (outcome.kind === 'committed') {
        for (const [from, to] of back.annotations?.updated ?? []) {
          expect(before['annotations']).toContainEqual(from)
          expect(after['annotations']).toContainEqual(to)
        }
        expect(await undo(db, 2000)).toMatchObject({ kind: 'committed' })
        expect(await dumpDecisions(db)).toEqual(before)
      } else {
        expect(outcome.kind).toBe('conflict')
        expect(after).toEqual(before)
      }
      other.db.close()
    }),
    { numRuns: 15, plugins: [fc.interruptAfterTimeLimit(longest)] },
  )
})

test('the last hundred commands are undone after a restart, one by one', async () => {
  const [{ db, context }, other] = await twoWindows()
  other.db.close()
  const states: string[] = []
  for (let at = 0; at < 100; at += 1) {
    states.push(JSON.stringify(await dumpDecisions(db)))
    const place = await look({ db, context }, 0)
    if (place === null) throw new Error('the article is there')
    const mark = place.marks[at % 7]
    const change =
      mark === undefined || at % 3 === 0
        ? addHighlight(place.text, [{ start: at % 60, end: (at % 60) + 3 }], 'pink', context())
        : setComment(mark, `Comment ${String(at)}`, context())
    if (change === null) throw new Error('a change')
    expect(await commit(db, change, context().now)).toMatchObject({ kind: 'committed' })
  }
  db.close()
  const again = new ArchiveDatabase(db.name)
  await again.open()
  for (const state of states.reverse()) {
    expect(await undo(again, 5000)).toMatchObject({ kind: 'committed' })
    expect(JSON.stringify(await dumpDecisions(again))).toBe(state)
  }
  again.close()
})
