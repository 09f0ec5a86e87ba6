import 'fake-indexeddb/auto'
import { expect, onTestFinished, test, vi } from 'vitest'
import { sampleContext } from '@/core/fixtures/sample-records'
import { setStarred } from '@/core/article/commands/set-starred'
import type { Tally } from '@/core/entity/tally'
import { createNote } from '@/core/note/commands/create-note'
import { commit } from '@/store/commit'
import { saveDraft } from '@/store/drafts'
import { filesInMemory } from '@/store/fixtures/files-in-memory'
import { sampleAddition } from '@/store/fixtures/sample-addition'
import { DocumentsOnDisk } from '@/store/search/documents-on-disk'
import { mainPrefix } from '@/store/search/main-file'
import { newLoop, search, until } from './fixtures/new-loop'

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
  await until(() => {
    expect(replies.filter(({ kind }) => kind === 'answer')).toMatchObject([{ id: 3 }, { id: 1 }])
  })
})

test('what was shown before is shown as it is now, once the index has taken its change in', async () => {
  const { db, loop, reply, replies } = await newLoop()
  loop.start()
  await reply('indexed')
  loop.handle(search(1, 'envoy'))
  expect(await reply('answer')).toMatchObject({ answer: { items: [{ starred: 0 }] } })
  replies.length = 0
  await commit(db, setStarred(await db.items.toArray(), true, sampleContext())!, 5)
  loop.handle({ kind: 'follow' })
  await reply('indexed')
  loop.handle(search(2, 'envoy'))
  expect(await reply('answer')).toMatchObject({ id: 2, answer: { items: [{ starred: 1 }] } })
})

test('what is asked once is answered with what turned out to be damaged, once that is taken in again', async () => {
  const { db, loop, reply } = await newLoop()
  loop.start()
  await reply('indexed')
  loop.handle({ kind: 'rebuild', id: 9 })
  await reply('rebuilt')
  for (const [name, bytes] of filesInMemory(db.name).parts.items)
    if (!name.startsWith(mainPrefix)) bytes.set([(bytes.at(-16) ?? 0) ^ 1], bytes.length - 16)
  const again = await newLoop(db)
  again.loop.start()
  again.loop.handle({ ...search(1, 'envoy'), once: true })
  expect(await again.reply('answer')).toMatchObject({ answer: { total: 1 } })
  expect(await again.reply('repairs')).toBeDefined()
})

test('a list of names is searched for one by one, until that is called off', async () => {
  const { loop, replies, reply } = await newLoop()
  loop.start()
  await reply('indexed')
  const names = ['envoy', 'nobody'].map((name) => ({ name, forms: [] }))
  loop.handle({ kind: 'batch', id: 5, names })
  await reply('batched')
  const parts = replies.filter((each) => each.kind === 'batch-part').flatMap(({ rows }) => rows)
  expect(parts).toMatchObject([
    { name: 'envoy', articles: 1, hits: [{ excerpt: 'The envoy arrived.' }] },
    { name: 'nobody', articles: 0, hits: [] },
  ])
  replies.length = 0
  loop.handle({ kind: 'batch', id: 6, names })
  loop.handle({ kind: 'cancel', id: 6 })
  loop.handle({ kind: 'like', id: 7, itemIds: [], text: 'envoy' })
  expect(await reply('like')).toMatchObject({ id: 7 })
  expect(replies.filter(({ kind }) => kind === 'batch-part' || kind === 'batched')).toEqual([])
})

test('a list of names is searched for in all that was saved before, also before anything is loaded', async () => {
  const { db, context, loop, replies, reply } = await newLoop()
  loop.start()
  loop.handle({ kind: 'batch', id: 5, names: [{ name: 'envoy', forms: [] }] })
  await reply('batched')
  expect(replies).toContainEqual(
    expect.objectContaining({ rows: [expect.objectContaining({ articles: 1 })] }),
  )
  replies.length = 0
  await commit(db, sampleAddition('Another envoy arrived.', context).change, 2)
  loop.handle({ kind: 'batch', id: 6, names: [{ name: 'envoy', forms: [] }] })
  expect(await reply('batched')).toEqual({ kind: 'batched', id: 6, pending: 0 })
  expect(replies).toContainEqual(
    expect.objectContaining({ rows: [expect.objectContaining({ articles: 2 })] }),
  )
  await commit(db, sampleAddition('A third envoy arrived.', context).change, 3)
  loop.handle({ ...search(8, 'envoy'), once: true })
  expect(await reply('answer')).toMatchObject({ id: 8, answer: { total: 3 } })
  // What only one article has is like nothing.
  await commit(db, sampleAddition('The envoy left for the quay.', context).change, 4)
  await commit(db, sampleAddition('At the quay it rained.', context).change, 5)
  loop.handle({ kind: 'like', id: 7, itemIds: [], text: 'quay' })
  expect(await reply('like')).toMatchObject({ query: expect.stringContaining('quay') as string })
})

test('a list of names is not kept waiting by a backlog: how many articles wait is told', async () => {
  const { db, context, loop, reply, timers } = await newLoop()
  loop.start()
  await reply('indexed')
  await commit(db, sampleAddition('Another envoy arrived.', context).change, 2)
  // The first to read is who takes in what was added.
  vi.spyOn(db, 'transaction').mockReturnValueOnce(new Promise(() => undefined) as never)
  loop.handle({ kind: 'batch', id: 5, names: [{ name: 'envoy', forms: [] }] })
  await until(() => {
    expect(timers).toHaveLength(1)
  })
  timers[0]?.()
  expect(await reply('batched')).toMatchObject({ id: 5 })
})

test('other forms of words are found once that is asked for, and who shows an answer is told', async () => {
  const { loop, replies, reply } = await newLoop()
  loop.start()
  await reply('indexed')
  replies.length = 0
  loop.setStems(true)
  await reply('indexed')
  loop.handle(search(1, 'arrives '))
  expect(await reply('answer')).toMatchObject({ answer: { total: 1, hits: [{ matches: [{ start: 10 }] }] } })
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
  await until(() => {
    expect(replies.at(-1)).toMatchObject({ items: 51, pending: 0 })
  })
  await until(() => {
    expect(timers).toHaveLength(1)
  })
  expect(await db.indexCache.count()).toBe(0)
  timers[0]?.()
  await until(async () => {
    expect(await db.indexCache.get('index')).toMatchObject({ items: 51, upTo: 51 })
  })
})

test('what is typed in a note is found a moment later, however often it was told meanwhile', async () => {
  const { db, loop, timers, reply, replies } = await newLoop()
  const { change, note } = createNote({ title: 'Quay', body: 'Cranes.' }, sampleContext())
  await commit(db, change, 2)
  loop.start()
  await reply('indexed')
  await saveDraft(db, { noteId: note.id, title: 'Quay', body: 'A derrick.', base: note.modified, at: 3 })
  for (let told = 0; told < 3; told += 1) loop.typed()
  expect(timers).toHaveLength(1)
  timers[0]?.()
  await until(() => {
    replies.length = 0
    loop.handle(search(1, 'type:note derrick'))
    return reply('answer').then((answer) => {
      expect(answer).toMatchObject({ answer: { hits: [{ title: 'Quay', excerpt: 'A derrick.' }] } })
    })
  })
  // What is typed after that is told anew.
  loop.typed()
  expect(timers).toHaveLength(2)
})

test('a rebuild answers with the number of items and leaves a saved index', async () => {
  const { db, loop, reply } = await newLoop()
  loop.handle({ kind: 'rebuild', id: 4 })
  expect(await reply('rebuilt')).toEqual({ kind: 'rebuilt', id: 4, items: 1 })
  expect(await db.indexCache.get('index')).toMatchObject({ items: 1 })
})

test('what fails is told by its id, and the next is answered', async () => {
  const { db, loop, reply, replies } = await newLoop()
  await commit(db, createNote({ title: 'Quay', body: 'Cranes.' }, sampleContext()).change, 2)
  loop.start()
  loop.handle({ kind: 'follow' })
  await until(() => {
    expect(replies.filter(({ kind }) => kind === 'indexed').length).toBeGreaterThan(1)
  })
  // What is shown of a note is read from the archive.
  const broken = vi.spyOn(db, 'transaction').mockRejectedValueOnce(new Error('no disk'))
  onTestFinished(() => {
    broken.mockRestore()
  })
  loop.handle(search(1, 'quay'))
  expect(await reply('failed')).toEqual({ kind: 'failed', id: 1, message: 'Error: no disk' })
  replies.length = 0
  loop.handle(search(2, 'quay'))
  expect(await reply('answer')).toMatchObject({ id: 2, answer: { groups: [{ kind: 'note', total: 1 }] } })
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

const tally = (key: string, name: string): Tally => ({
  key,
  list: 'person',
  type: 'person',
  name,
  sort: name.toLowerCase(),
  mentions: 1,
  quotes: 0,
  items: 1,
  lastSeen: '2021-02-17',
})

test('names are loaded as they were saved, and with them who has come, changed or gone since', async () => {
  const first = await newLoop()
  const { db } = first
  await db.tallies.bulkPut(
    Array.from({ length: 60 }, (_, at) => tally(`k${String(at)}`, `Nora Nobody${String(at)}`)),
  )
  first.loop.start()
  await until(() => {
    expect(first.timers).toHaveLength(1)
  })
  first.timers[0]?.()
  await until(async () => {
    expect(await db.indexCache.get('names')).toMatchObject({ items: 60 })
  })
  // One is told by the queue, the others were written past it.
  await db.tallies.put(tally('k1', 'Nora Renamed'))
  await db.indexQueue.add({ scope: 'name', id: 'k1' })
  await db.tallies.delete('k2')
  await db.tallies.put(tally('k60', 'Nora New'))
  const read: string[] = []
  db.tallies.hook('reading', (row) => {
    read.push(row.key)
    return row
  })
  const second = await newLoop(db)
  const totalOf = async (id: number, query: string): Promise<number> => {
    second.loop.handle(search(id, query))
    return until(() => {
      const reply = second.replies.find((each) => each.kind === 'answer' && each.id === id)
      if (reply?.kind !== 'answer') throw new Error('no answer yet')
      return reply.answer.total
    })
  }
  second.loop.start()
  second.loop.handle({ kind: 'follow' })
  await until(() => {
    expect(read).toEqual(expect.arrayContaining(['k1', 'k60']))
  })
  expect(new Set(read)).toEqual(new Set(['k1', 'k60']))
  let id = 0
  const finds = async (query: string, total: number): Promise<void> => {
    await until(async () => {
      expect(await totalOf((id += 1), `type:name ${query} `)).toBe(total)
    })
  }
  await finds('renamed', 1)
  await finds('nobody1', 0)
  await finds('nobody2', 0)
  await finds('new', 1)
  await finds('nora', 60)
})

test('what is likely to be typed first is answered ahead, and nobody is told', async () => {
  const first = await newLoop()
  first.loop.start()
  await first.reply('indexed')
  first.loop.handle({ kind: 'rebuild', id: 9 })
  await first.reply('rebuilt')
  const read = vi.spyOn(DocumentsOnDisk.prototype, 'takeTexts')
  onTestFinished(() => {
    read.mockRestore()
  })
  const { loop, replies } = await newLoop(first.db, () => Promise.resolve())
  loop.start()
  await until(() => {
    expect(read).toHaveBeenCalled()
  })
  loop.handle(search(7, 'envoy'))
  await until(() => {
    expect(replies.some(({ kind }) => kind === 'answer')).toBe(true)
  })
  expect(replies.filter(({ kind }) => kind !== 'indexed')).toMatchObject([{ kind: 'answer', id: 7 }])
})
