import 'fake-indexeddb/auto'
import { expect, onTestFinished, test, vi } from 'vitest'
import { searchReply, type SearchReply } from '@/contract/search-messages'
import { sampleContext } from '@/core/fixtures/sample-records'
import { codec } from '@/core/index/fixtures/sample-index'
import { createSegmentedIndex } from '@/core/index/segmented-index'
import type { ArchiveDatabase } from '@/store/archive-database'
import { commit } from '@/store/commit'
import { freshArchive } from '@/store/fixtures/fresh-archive'
import { sampleAddition } from '@/store/fixtures/sample-addition'
import { SearchLoop } from './search-loop'

async function newLoop(db?: ArchiveDatabase) {
  const archive = db ?? (await freshArchive())
  await commit(archive, sampleAddition('The envoy arrived.', sampleContext()).change, 1)
  const replies: SearchReply[] = []
  const timers: (() => void)[] = []
  const loop = new SearchLoop({
    db: archive,
    index: createSegmentedIndex(codec),
    aside: {
      notes: createSegmentedIndex(codec),
      names: createSegmentedIndex(codec),
      noteWords: (body) => body,
    },
    post: (reply) => replies.push(searchReply.parse(reply)),
    today: () => '2021-03-31',
    pause: () => Promise.resolve(),
    later: (run) => {
      timers.push(run)
      return () => {
        timers.splice(timers.indexOf(run), 1)
      }
    },
  })
  const reply = (kind: SearchReply['kind']) =>
    vi.waitFor(() => {
      const found = replies.find((candidate) => candidate.kind === kind)
      if (found === undefined) throw new Error(`no ${kind} yet`)
      return found
    })
  return { db: archive, loop, replies, timers, reply }
}

const search = (id: number, query: string) => ({
  kind: 'search',
  id,
  query,
  offset: 0,
  limit: 10,
  sort: 'relevance',
  preview: false,
})

test('starts, tells that the index is up to date, and answers', async () => {
  const { loop, reply } = await newLoop()
  loop.start()
  expect(await reply('indexed')).toEqual({ kind: 'indexed', items: 1, pending: 0 })
  loop.handle(search(7, 'envoy'))
  expect(await reply('answer')).toMatchObject({
    id: 7,
    answer: {
      total: 1,
      pending: 0,
      hits: [{ place: 'text', excerpt: 'The envoy arrived.', target: { start: 0 } }],
    },
  })
})

test('the newest search is answered first, and one that was called off is not answered', async () => {
  const { loop, replies } = await newLoop()
  for (const id of [1, 2, 3]) loop.handle(search(id, 'envoy'))
  loop.handle({ kind: 'cancel', id: 2 })
  await vi.waitFor(() => {
    expect(replies.filter(({ kind }) => kind === 'answer')).toMatchObject([{ id: 3 }, { id: 1 }])
  })
})

test('follows the queue when told, and saves the index once it is idle and enough has changed', async () => {
  const { db, loop, timers, reply, replies } = await newLoop()
  loop.start()
  await reply('indexed')
  expect(timers).toHaveLength(0)
  replies.length = 0
  const newId = vi.fn(() => `later-${String(newId.mock.calls.length)}`)
  for (let at = 2; at < 52; at += 1)
    await commit(db, sampleAddition('The talks began.', { now: at, newId }).change, at)
  loop.handle({ kind: 'follow' })
  await vi.waitFor(() => {
    expect(replies.at(-1)).toMatchObject({ items: 51, pending: 0 })
  })
  expect(timers).toHaveLength(1)
  expect(await db.indexCache.count()).toBe(0)
  timers[0]?.()
  await vi.waitFor(async () => {
    expect(await db.indexCache.get('index')).toMatchObject({ items: 51, upTo: 51 })
  })
})

test('a rebuild answers with the number of items and leaves a saved index', async () => {
  const { db, loop, reply } = await newLoop()
  loop.handle({ kind: 'rebuild', id: 4 })
  expect(await reply('rebuilt')).toEqual({ kind: 'rebuilt', id: 4, items: 1 })
  expect(await db.indexCache.get('index')).toMatchObject({ items: 1 })
})

test('what fails is told by its id, and the next is answered', async () => {
  const { db, loop, reply, replies } = await newLoop()
  loop.start()
  await reply('indexed')
  const broken = vi.spyOn(db, 'transaction').mockRejectedValueOnce(new Error('no disk'))
  onTestFinished(() => {
    broken.mockRestore()
  })
  loop.handle(search(1, 'envoy'))
  expect(await reply('failed')).toEqual({ kind: 'failed', id: 1, message: 'Error: no disk' })
  replies.length = 0
  loop.handle(search(2, 'envoy'))
  expect(await reply('answer')).toMatchObject({ id: 2 })
})

test.each([null, { kind: 'search' }, { ...search(1, 'a'), limit: 100_000 }, { kind: 'delete' }])(
  'a message that is none of the contract is a bug: %j',
  async (message) => {
    const { loop } = await newLoop()
    expect(() => {
      loop.handle(message)
    }).toThrow()
  },
)
