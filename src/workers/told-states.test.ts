import 'fake-indexeddb/auto'
import { expect, onTestFinished, test, vi } from 'vitest'
import { sampleContext } from '@/core/fixtures/sample-records'
import { setStarred } from '@/core/article/commands/set-starred'
import { commit } from '@/store/commit'
import { newLoop, search, until } from './fixtures/new-loop'

test('an item whose states were told is found by them, and shown with them, before anything is read', async () => {
  const { db, loop, reply, replies } = await newLoop()
  loop.start()
  await reply('indexed')
  loop.handle(search(1, 'envoy'))
  await reply('answer')
  const starred = setStarred(await db.items.toArray(), true, sampleContext())!
  await commit(db, starred, 5)
  const waits = vi.spyOn(db, 'transaction').mockReturnValue(new Promise(() => undefined) as never)
  onTestFinished(() => {
    waits.mockRestore()
  })
  replies.length = 0
  loop.handle({ kind: 'restated', items: starred.diff.items?.updated.map(([, to]) => to) })
  expect(replies).toEqual([{ kind: 'indexed', items: 1, pending: 0 }])
  loop.handle(search(2, 'envoy is:starred'))
  expect(await reply('answer')).toMatchObject({ id: 2, answer: { total: 1, items: [{ starred: 1 }] } })
})

test('what was told is read once stars are no longer given, and not between two of them', async () => {
  const { db, loop, reply, replies, timers } = await newLoop()
  loop.start()
  await reply('indexed')
  const star = async (isStarred: boolean, at: number) => {
    const change = setStarred(await db.items.toArray(), isStarred, sampleContext())!
    await commit(db, change, at)
    loop.handle({ kind: 'restated', items: change.diff.items?.updated.map(([, to]) => to) })
    loop.queued(await db.indexQueue.orderBy(':id').last())
  }
  // What is at its end now: an answer comes behind it.
  loop.handle({ ...search(1, 'envoy'), once: true })
  await reply('answer')
  timers.length = 0
  const reads = vi.spyOn(db, 'transaction')
  onTestFinished(() => {
    reads.mockRestore()
  })
  const readings = () => reads.mock.calls.filter(([mode]) => mode === 'r').length
  await star(true, 5)
  await star(false, 6)
  await star(true, 7)
  expect(readings()).toBe(0)
  replies.length = 0
  for (const run of [...timers]) run()
  await until(() => {
    expect(readings()).toBeGreaterThan(0)
  })
  await reply('indexed')
  expect(timers).toEqual([])
  // It was read: a row of another window about the same item is followed at once.
  const before = readings()
  loop.queued(await db.indexQueue.orderBy(':id').last())
  await until(() => {
    expect(readings()).toBeGreaterThan(before)
  })
})
