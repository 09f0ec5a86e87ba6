import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Analysis } from '@/core/annotation/analysis'
import { emptyTrash } from '@/core/article/commands/empty-trash'
import { setStarred } from '@/core/article/commands/set-starred'
import { tagItems } from '@/core/article/commands/tag-items'
import { trashItems } from '@/core/article/commands/trash-items'
import { sampleContext, sampleHighlight } from '@/core/fixtures/sample-records'
import { tableDiff } from '@/core/history/table-diff'
import { codec } from '@/core/index/fixtures/sample-index'
import { createSegmentedIndex } from '@/core/index/segmented-index'
import type { SearchIndex } from '@/core/index/search-index'
import { parseQuery } from '@/core/query/parse-query'
import { createTag } from '@/core/tag/commands/create-tag'
import { renameTag } from '@/core/tag/commands/rename-tag'
import { saveAnalysis } from '../analysis/save-analysis'
import type { ArchiveDatabase } from '../archive-database'
import { commit } from '../commit'
import { freshArchive } from '../fixtures/fresh-archive'
import { sampleAddition } from '../fixtures/sample-addition'
import { undo } from '../undo'
import { endlessRoom } from '../fixtures/endless-room'
import { LittleRoom } from '../room/little-room'
import { IndexFollower } from './index-follower'

const words = ['envoy', 'talks', 'trade', 'asia', 'roe']

/** A search worker's state: all of it is lost in a crash. */
function newWorker(db: ArchiveDatabase, needRoom = endlessRoom) {
  const index: SearchIndex = createSegmentedIndex(codec)
  const problems: string[] = []
  const repairs = vi.fn()
  const follower = new IndexFollower(db, index, {
    pause: () => Promise.resolve(),
    progress: () => undefined,
    problem: (message) => problems.push(message),
    repairs,
    needRoom,
  })
  return { index, follower, problems, repairs }
}

function findings(index: SearchIndex): Record<string, string[]> {
  index.compact()
  const queries = [
    ...words,
    ...words.map((word) => `tag:${word}`),
    'speaker:roe',
    '"jane roe"',
    'is:starred',
    'is:trash',
  ]
  const found: Record<string, string[]> = {}
  for (const query of queries) {
    const page = index.search(parseQuery(`${query} `), {
      offset: 0,
      limit: 100,
      sort: 'relevance',
      includeTrash: true,
      preview: false,
    })
    found[query] = page.found.map(({ id }) => id)
  }
  return found
}

async function rebuilt(db: ArchiveDatabase): Promise<Record<string, string[]>> {
  const { index, follower } = newWorker(db)
  await follower.rebuild()
  return findings(index)
}

const kinds = [
  ...['add', 'add', 'star', 'trash', 'tag', 'comment', 'analyse', 'rename', 'empty', 'undo'],
  ...['follow', 'follow', 'save', 'crash', 'other follows', 'other saves'],
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

test('killed at any moment, beside another window, it comes to what a rebuild finds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const db = await freshArchive()
      let worker = newWorker(db)
      const other = newWorker(db)
      await worker.follower.start()
      await other.follower.start()
      for (const [place, taken] of steps.entries()) {
        if (taken.kind === 'follow') await worker.follower.follow()
        else if (taken.kind === 'save') await worker.follower.save()
        else if (taken.kind === 'other follows') await other.follower.follow()
        else if (taken.kind === 'other saves') await other.follower.save()
        else if (taken.kind === 'crash') {
          worker = newWorker(db)
          await worker.follower.start()
        } else await change(db, taken, place + 1)
      }
      await worker.follower.follow()
      await other.follower.follow()
      const expected = await rebuilt(db)
      expect(findings(worker.index)).toEqual(expected)
      expect(findings(other.index)).toEqual(expected)
      db.close()
    }),
    { numRuns: 25 },
  )
}, 60_000)

let ids = 0

async function add(db: ArchiveDatabase, text: string): Promise<void> {
  const newId = (): string => `id-${String((ids += 1))}`
  const outcome = await commit(db, sampleAddition(text, { now: ids, newId }).change, ids)
  expect(outcome.kind).toBe('committed')
}

async function archiveWith(texts: readonly string[]): Promise<ArchiveDatabase> {
  const db = await freshArchive()
  for (const text of texts) await add(db, text)
  return db
}

test('a second start loads the saved index and takes in only what is new', async () => {
  const db = await archiveWith(['envoy', 'talks'])
  const first = newWorker(db)
  await first.follower.start()
  await first.follower.save()
  expect(await db.indexQueue.count()).toBe(1)
  await add(db, 'trade')
  const second = newWorker(db)
  await second.follower.start()
  expect(second.follower.unsaved).toBe(1)
  expect(second.index.size).toBe(3)
})

test.each(['damaged', 'of an older format', 'of another archive', 'cut off from the queue'])(
  'a saved index that is %s is made anew',
  async (problem) => {
    const db = await archiveWith(['envoy', 'talks'])
    const first = newWorker(db)
    await first.follower.start()
    await first.follower.save()
    const row = await db.indexCache.get('index')
    if (row === undefined) throw new Error('nothing was saved')
    if (problem === 'damaged') await db.indexCache.put({ ...row, bytes: row.bytes.map((byte) => byte ^ 1) })
    if (problem === 'of an older format') await db.indexCache.put({ ...row, format: row.format - 1 })
    if (problem === 'of another archive') {
      const empty = newWorker(await freshArchive())
      await empty.follower.start()
      await db.indexCache.put({ ...row, items: 0, bytes: empty.index.save().main })
    }
    if (problem === 'cut off from the queue') {
      await add(db, 'trade')
      await add(db, 'trade')
      await db.indexQueue.where('seq').below(4).delete()
    }
    const second = newWorker(db)
    await second.follower.start()
    expect(findings(second.index)).toEqual(await rebuilt(db))
    expect(second.follower.unsaved).toBeGreaterThan(1)
    // What is only old is no damage.
    expect(second.repairs).toHaveBeenCalledTimes(problem === 'damaged' ? 1 : 0)
  },
)

test('of a damaged part only its items are taken in again', async () => {
  const db = await archiveWith(['envoy', 'talks'])
  const first = newWorker(db)
  await first.follower.start()
  await first.follower.save()
  await add(db, 'trade')
  await first.follower.follow()
  await first.follower.save()
  const parts = await db.indexCache.where('key').startsWith('part:').toArray()
  expect(parts).toHaveLength(2)
  const largest = parts.sort((a, b) => b.bytes.length - a.bytes.length)[0]
  if (largest === undefined) throw new Error('nothing was saved')
  await db.indexCache.put({ ...largest, bytes: largest.bytes.map((byte) => byte ^ 1) })
  const second = newWorker(db)
  await second.follower.start()
  expect(findings(second.index)).toEqual(await rebuilt(db))
  expect(second.follower.unsaved).toBe(2)
  expect(second.repairs).toHaveBeenCalledOnce()
})

test('an index that an older one would replace is not lost', async () => {
  const db = await archiveWith(['envoy'])
  const slow = newWorker(db)
  await slow.follower.start()
  await add(db, 'talks')
  await add(db, 'trade')
  const quick = newWorker(db)
  await quick.follower.start()
  await quick.follower.save()
  const saved = await db.indexCache.get('index')
  await slow.follower.save()
  expect((await db.indexCache.get('index'))?.upTo).toBe(saved?.upTo)
  await slow.follower.follow()
  expect(slow.index.size).toBe(3)
})

test('a save that fails is told, and the index stays unsaved', async () => {
  const db = await archiveWith(['envoy'])
  const { follower, problems } = newWorker(db)
  await follower.start()
  db.indexCache.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  await follower.save()
  expect(problems).toEqual([expect.stringContaining('QuotaExceededError')])
  expect(follower.unsaved).toBeGreaterThan(0)
  expect(await db.indexQueue.count()).toBe(1)
})

test('on a disk that is almost full it is not saved, which is no failure, and is saved later', async () => {
  const db = await archiveWith(['envoy'])
  let isLittle = true
  const { follower, problems } = newWorker(db, () =>
    isLittle ? Promise.reject(new LittleRoom('almost full')) : Promise.resolve(),
  )
  await follower.start()
  await follower.save()
  expect([await db.indexCache.count(), follower.unsaved > 0]).toEqual([0, true])
  isLittle = false
  await follower.save()
  expect([(await db.indexCache.count()) > 0, follower.unsaved, problems]).toEqual([true, 0, []])
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

test('killed while merged segments are saved, the index before is loaded, and nothing is missing', async () => {
  const db = await archiveWith(['envoy'])
  const first = newWorker(db)
  await first.follower.start()
  await first.follower.save()
  const before = await db.indexCache.toArray()
  // So many small segments that the next save makes one of them.
  for (const word of ['talks', 'trade', 'asia', 'roe', 'talks', 'trade']) {
    await add(db, word)
    await first.follower.follow()
    first.index.save()
  }
  const save = first.index.save
  vi.spyOn(first.index, 'save').mockImplementation(() => {
    const { main, parts } = save()
    const [name] = parts.keys()
    const killed = (): Uint8Array => {
      throw new Error('killed')
    }
    return { main, parts: new Map([...parts].map(([key, bytes]) => [key, key === name ? bytes : killed])) }
  })
  first.index.upsert([])
  await add(db, 'envoy')
  await first.follower.follow()
  await first.follower.save().catch(() => undefined)
  expect(await db.indexCache.toArray()).toEqual(before)
  const second = newWorker(db)
  await second.follower.start()
  expect(findings(second.index)).toEqual(await rebuilt(db))
  expect(second.repairs).not.toHaveBeenCalled()
})
