import { expect, test, vi } from 'vitest'
import type { AnalysisResult } from '@/core/annotation/analysis'
import { rejectedMention } from '../fixtures/rejected-mention'
import { sampleContext } from '@/core/fixtures/sample-records'
import { commit } from '../commit'
import { freshArchive } from '../fixtures/fresh-archive'
import { sampleAddition } from '../fixtures/sample-addition'
import type { ArchiveDatabase } from '../archive-database'
import { endlessRoom } from '../fixtures/endless-room'
import { LittleRoom } from '../room/little-room'
import type { NeedRoom } from '../room/need-room'
import { AnalysisRunner, type AnalysisEvent } from './analysis-runner'
import { DictionaryFollower } from './dictionary-follower'

const found: AnalysisResult = {
  language: 'en',
  entities: [{ type: 'person', name: 'Jane Roe', aliases: ['Roe'] }],
  mentions: [{ start: 0, end: 8, type: 'person', entity: 0, confidence: 0.9, reason: 'a name' }],
  quotes: [],
}

async function archiveWith(texts: readonly string[]): Promise<{ db: ArchiveDatabase; ids: string[] }> {
  const db = await freshArchive()
  const ids: string[] = []
  const newId = sampleContext().newId
  for (const [index, text] of texts.entries()) {
    const { change, itemId } = sampleAddition(text, { now: index + 1, newId })
    await commit(db, change, index + 1)
    ids.push(itemId)
  }
  return { db, ids }
}

function runnerFor(
  db: ArchiveDatabase,
  events: AnalysisEvent[],
  version = 'test-1',
  needRoom: NeedRoom = endlessRoom,
): AnalysisRunner {
  const analyse = (input: { text: string }): AnalysisResult => {
    if (input.text.startsWith('Bad')) throw new Error('a bug in the engine')
    return found
  }
  return new AnalysisRunner(
    db,
    { version, load: () => Promise.resolve(analyse) },
    () => 9,
    (event) => events.push(event),
    needRoom,
  )
}

test('the engine is loaded once something waits, and again where that failed', async () => {
  const { db } = await archiveWith([])
  const events: AnalysisEvent[] = []
  const load = vi.fn<() => Promise<() => AnalysisResult>>()
  load.mockRejectedValueOnce(new Error('no weights')).mockResolvedValue(() => found)
  const runner = new AnalysisRunner(
    db,
    { version: 'test-1', load },
    () => 9,
    (event) => events.push(event),
  )
  await runner.workOff()
  expect(load).not.toHaveBeenCalled()
  await commit(db, sampleAddition('Jane Roe came.', sampleContext()).change, 1)
  runner.wake(null)
  await runner.workOff()
  expect(events).toEqual([{ kind: 'failed', itemId: null, message: 'Error: no weights' }])
  runner.wake(null)
  await runner.workOff()
  expect(await db.analyses.count()).toBe(1)
  expect(load).toHaveBeenCalledTimes(2)
})

test('on a disk that is almost full it rests, and goes on when it is woken with room', async () => {
  const { db } = await archiveWith(['Jane Roe came.'])
  const events: AnalysisEvent[] = []
  let isLittle = true
  const runner = runnerFor(db, events, 'test-1', () =>
    isLittle ? Promise.reject(new LittleRoom('almost full')) : Promise.resolve(),
  )
  await runner.workOff()
  expect([events, await db.analyses.count()]).toEqual([[], 0])
  isLittle = false
  runner.wake(null)
  await runner.workOff()
  expect(await db.analyses.count()).toBe(1)
})

test('works oldest first, writes the record, its postings and its queue row, and no history', async () => {
  const { db, ids } = await archiveWith(['Jane Roe came.', 'Jane Roe went.'])
  const events: AnalysisEvent[] = []
  const history = await db.history.count()
  expect(await runnerFor(db, events).workOff()).toBe(true)
  expect(events).toEqual([
    { kind: 'analysed', itemId: ids[0], waiting: 1 },
    { kind: 'analysed', itemId: ids[1], waiting: 0 },
  ])
  expect(await db.analyses.count()).toBe(2)
  expect(await db.postings.toArray()).toMatchObject([
    { itemId: ids[0], type: 'person', name: 'Jane Roe', mentions: 1, quotes: 0 },
    { itemId: ids[1], mentions: 1 },
  ])
  expect(await db.indexQueue.count()).toBe(4)
  expect(await db.history.count()).toBe(history)
})

test('the one somebody looks at comes first', async () => {
  const { db, ids } = await archiveWith(['One.', 'Two.', 'Three.'])
  const events: AnalysisEvent[] = []
  const runner = runnerFor(db, events)
  runner.wake(ids[2] ?? '')
  await runner.workOff()
  expect(events.map((event) => (event.kind === 'analysed' ? event.itemId : event.kind))).toEqual([
    ids[2],
    ids[0],
    ids[1],
  ])
})

test('one failure is told and does not stop the rest, nor loop', async () => {
  const { db, ids } = await archiveWith(['Bad.', 'Good.'])
  const events: AnalysisEvent[] = []
  expect(await runnerFor(db, events).workOff()).toBe(false)
  expect(events.map((event) => event.kind)).toEqual(['failed', 'analysed'])
  expect(events[0]).toMatchObject({ itemId: ids[0], message: 'Error: a bug in the engine' })
})

test('a new engine analyses again and leaves every decision as it is', async () => {
  const { db, ids } = await archiveWith(['Jane Roe came.'])
  await runnerFor(db, []).workOff()
  const text = await db.texts.where('itemId').equals(ids[0]!).first()
  const decision = rejectedMention(ids[0]!, text!.id)
  await db.annotations.add(decision)
  await runnerFor(db, [], 'test-2').workOff()
  expect(await db.analyses.count()).toBe(2)
  expect(await db.annotations.toArray()).toEqual([decision])
  expect(await db.postings.count()).toBe(0)
})

test('an item that is removed while it waits is no failure, and is analysed when it comes back', async () => {
  const { db, ids } = await archiveWith(['Jane Roe came.', 'Jane Roe went.'])
  const events: AnalysisEvent[] = []
  const runner = runnerFor(db, events)
  const get = vi.spyOn(db.items, 'get').mockResolvedValueOnce(undefined)
  await runner.workOff()
  get.mockRestore()
  expect(events).toMatchObject([{ kind: 'analysed', itemId: ids[1] }])
  runner.wake(null)
  await runner.workOff()
  expect(events).toMatchObject([{ itemId: ids[1] }, { kind: 'analysed', itemId: ids[0] }])
})

test('an item whose text is missing is told, once', async () => {
  const { db, ids } = await archiveWith(['Jane Roe came.'])
  await db.texts.clear()
  const events: AnalysisEvent[] = []
  const runner = runnerFor(db, events)
  await runner.workOff()
  runner.wake(null)
  await runner.workOff()
  expect(events).toMatchObject([{ kind: 'failed', itemId: ids[0] }])
})

test('where the dictionary cannot be read, what waits is found again the next time', async () => {
  const { db, ids } = await archiveWith(['Jane Roe came.'])
  const events: AnalysisEvent[] = []
  const runner = runnerFor(db, events)
  const read = vi.spyOn(DictionaryFollower.prototype, 'read').mockRejectedValueOnce(new Error('unreadable'))
  await runner.workOff()
  read.mockRestore()
  runner.wake(null)
  await runner.workOff()
  expect(events).toMatchObject([
    { kind: 'failed', itemId: null },
    { kind: 'analysed', itemId: ids[0] },
  ])
})
