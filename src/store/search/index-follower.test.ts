import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Analysis } from '@/core/annotation/analysis'
import type { Item } from '@/core/article/item'
import { emptyTrash } from '@/core/article/commands/empty-trash'
import { setStarred } from '@/core/article/commands/set-starred'
import { tagItems } from '@/core/article/commands/tag-items'
import { trashItems } from '@/core/article/commands/trash-items'
import { sampleContext, sampleHighlight } from '@/core/fixtures/sample-records'
import { tableDiff } from '@/core/history/table-diff'
import { createTag } from '@/core/tag/commands/create-tag'
import { renameTag } from '@/core/tag/commands/rename-tag'
import { saveAnalysis } from '../analysis/save-analysis'
import type { ArchiveDatabase } from '../archive-database'
import { commit } from '../commit'
import { archiveWith, findings, newWorker, rebuilt, words } from '../fixtures/follower-worker'
import { freshArchive } from '../fixtures/fresh-archive'
import { sampleAddition } from '../fixtures/sample-addition'
import { undo } from '../undo'
import { readFoundDocuments } from './read-search-documents'

const kinds = [
  ...['add', 'add', 'star', 'trash', 'tag', 'comment', 'analyse', 'rename', 'empty', 'undo'],
  ...[
    'follow',
    'follow',
    'told',
    'told',
    'save',
    'save',
    'crash',
    'crash',
    'other follows',
    'other saves',
    'stock',
  ],
]
const step = fc.record({ kind: fc.constantFrom(...kinds), pick: fc.nat(4), word: fc.constantFrom(...words) })
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Changes the archive as a person or the machine would. */
async function change(db: ArchiveDatabase, { kind, pick, word }: Step, at: number): Promise<void> {
  let ids = 0
  const ctx = { ...sampleContext(at), newId: () => `${String(at)}-${String((ids += 1))}` }
  const items = await db.items.toArray()
  const tags = await db.tags.toArray()
  const item = items[pick % Math.max(1, items.length)]
  const tag = tags[pick % Math.max(1, tags.length)]
  if (kind === 'add') {
    await commit(
      db,
      sampleAddition(`Jane Roe spoke of ${word} in the ${words[pick] ?? 'hall'}.`, ctx).change,
      at,
    )
  } else if (kind === 'undo') await undo(db, at)
  else if (kind === 'empty') await run(db, emptyTrash(items, await db.annotations.toArray()), at)
  else if (kind === 'rename' && tag !== undefined) {
    const outcome = renameTag(tags, tag.id, word)
    if (outcome.kind === 'change') await run(db, outcome.change, at)
  } else if (item === undefined) return
  else if (kind === 'star') await run(db, setStarred([item], item.starred === 0, ctx), at)
  else if (kind === 'trash') await run(db, trashItems([item], ctx), at)
  else if (kind === 'tag') {
    await run(db, createTag(tags, word, ctx), at)
    const added = (await db.tags.toArray()).find(({ name }) => name === word)
    if (added !== undefined) await run(db, tagItems({ items: [item], add: [added.id], remove: [] }, ctx), at)
  } else if (kind === 'comment') {
    const anchor = { textId: item.textId, start: 0, end: 4, exact: 'Jane', prefix: '', suffix: ' Roe' }
    const annotation = sampleHighlight({ id: ctx.newId(), itemId: item.id, anchors: [anchor], comment: word })
    await run(db, { name: 'Comment', diff: tableDiff('annotations', { added: [annotation] }) }, at)
  } else if (kind === 'analyse') await saveAnalysis(db, analysisOf(item.id, item.textId, at))
}

async function run(
  db: ArchiveDatabase,
  made: Parameters<typeof commit>[1] | null,
  at: number,
): Promise<void> {
  if (made !== null) await commit(db, made, at)
}

function analysisOf(itemId: string, textId: string, made: number): Analysis {
  return {
    itemId,
    textId,
    engine: 'test-1',
    made,
    language: 'en',
    entities: [{ type: 'person', name: 'Jane Roe', aliases: [] }],
    mentions: [{ start: 0, end: 8, type: 'person', entity: 0, confidence: 0.9, reason: 'a name' }],
    quotes: [
      {
        spans: [{ start: 9, end: 14 }],
        kind: 'indirect',
        cue: null,
        source: null,
        speaker: { name: 'Jane Roe', entityId: null },
        confidence: 0.9,
        reason: 'a cue',
      },
    ],
  }
}

type Worker = ReturnType<typeof newWorker>

/** As a window tells of a commit, in whatever order that comes: behind later ones too. */
function tellStates({ follower, onDisk }: Worker, seen: readonly Item[], pick: number): void {
  const item = seen[(pick * 7) % Math.max(1, seen.length)]
  if (item === undefined) return
  follower.restate([item])
  onDisk.changed([item.id])
}

/** With what is read of articles, as the loop of the search saves it. */
async function save({ follower, onDisk }: Worker): Promise<void> {
  const documents = await onDisk.toSave()
  if (await follower.save({ names: null, documents })) onDisk.saved()
}

async function stock(db: ArchiveDatabase, { onDisk, index }: Worker): Promise<void> {
  const missing = onDisk.missing(index.ids())
  const hear = onDisk.reading(missing)
  await hear((await readFoundDocuments(db, missing)).values())
}

/** What is read of all that the worker finds comes from the disk, and is what the archive has. */
async function expectOnDisk(db: ArchiveDatabase, worker: Worker): Promise<void> {
  await stock(db, worker)
  const ids = await db.items.toCollection().primaryKeys()
  const read = await readFoundDocuments(db, ids)
  expect(worker.onDisk.takeDocuments(ids)).toEqual(read)
  const texts = Array.from(
    read,
    ([
      id,
      {
        item,
        document: { text },
      },
    ]) => [id, { item, text }] as const,
  )
  expect(worker.onDisk.takeTexts(ids)).toEqual(new Map(texts))
}

test('killed at any moment, beside another window, it comes to what a rebuild finds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const db = await freshArchive()
      let worker = newWorker(db)
      const other = newWorker(db)
      const seen: Item[] = []
      await worker.follower.start()
      await other.follower.start()
      for (const [place, taken] of steps.entries()) {
        if (taken.kind === 'told') tellStates(worker, seen, taken.pick)
        else if (taken.kind === 'follow') await worker.follower.follow()
        else if (taken.kind === 'save') await save(worker)
        else if (taken.kind === 'stock') await stock(db, worker)
        else if (taken.kind === 'other follows') await other.follower.follow()
        else if (taken.kind === 'other saves') await save(other)
        else if (taken.kind === 'crash') {
          worker = newWorker(db)
          await worker.follower.start()
          await worker.onDisk.load()
        } else await change(db, taken, place + 1)
        seen.push(...(await db.items.toArray()))
      }
      await worker.follower.follow()
      await other.follower.follow()
      const expected = await rebuilt(db)
      expect(findings(worker.index)).toEqual(expected)
      expect(findings(other.index)).toEqual(expected)
      await expectOnDisk(db, worker)
      await expectOnDisk(db, other)
      db.close()
    }),
    { numRuns: 25 },
  )
}, 60_000)

test('what was told of an item late, behind a change that was read already, is put right when the queue is followed', async () => {
  const db = await archiveWith(['envoy'])
  const { index, follower } = newWorker(db)
  await follower.start()
  const before = await db.items.toArray()
  await run(db, setStarred(before, true, sampleContext(50)), 50)
  await follower.follow()
  follower.restate(before)
  expect(findings(index)['is:starred']).toEqual([])
  await follower.follow()
  expect(findings(index)['is:starred']).toEqual(before.map(({ id }) => id))
})

test('a renamed tag is found by its new name on all that stands below it, also on annotations', async () => {
  const db = await archiveWith(['envoy'])
  const ctx = sampleContext(50)
  await commit(db, createTag([], 'old/sub', ctx) ?? { name: '', diff: {} }, 50)
  const sub = (await db.tags.toArray()).find(({ name }) => name === 'sub')
  const item = await db.items.toCollection().first()
  if (sub === undefined || item === undefined) throw new Error('nothing was added')
  const anchor = { textId: item.textId, start: 0, end: 5, exact: 'envoy', prefix: '', suffix: '' }
  const highlight = sampleHighlight({ itemId: item.id, anchors: [anchor], tagIds: [sub.id] })
  await commit(db, { name: 'Tag excerpt', diff: tableDiff('annotations', { added: [highlight] }) }, 51)
  const { index, follower } = newWorker(db)
  await follower.start()
  expect(findings(index)['tag:asia']).toEqual([])
  const tags = await db.tags.toArray()
  const renamed = renameTag(tags, sub.parentId ?? '', 'asia')
  if (renamed.kind === 'change') await run(db, renamed.change, 52)
  await follower.follow()
  expect(findings(index)['tag:asia']).toEqual([item.id])
})
