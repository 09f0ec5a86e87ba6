import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { setStarred } from '@/core/article/commands/set-starred'
import { setRead } from '@/core/article/commands/set-read'
import type { Item } from '@/core/article/item'
import type { Change, CommandContext } from '@/core/history/change'
import { commit, type CommitOutcome } from '@/store/commit'
import { dumpDecisions } from '@/store/fixtures/dump-decisions'
import { freshArchive } from '@/store/fixtures/fresh-archive'
import { sampleAddition } from '@/store/fixtures/sample-addition'
import { noticeWithUndo } from './notice-with-undo'
import { runOnItems } from './run-on-items'
import type { Notice } from './session'
import { sessionOn } from './session.fixture'

async function opened() {
  const db = await freshArchive()
  const refused: CommitOutcome[] = []
  const notices: Notice[] = []
  const session = {
    ...sessionOn(db, (outcome) => refused.push(outcome)),
    notify: (one: Notice) => notices.push(one),
  }
  const ids: string[] = []
  for (const text of ['One quay.', 'Two quays.']) {
    const { change, itemId } = sampleAddition(text, session.context())
    await commit(db, change, 1)
    ids.push(itemId)
  }
  const act = async (
    id: string,
    name: string,
    command: (items: readonly Item[], ctx: CommandContext) => Change | null,
  ) => {
    if (await runOnItems(session, [id], command)) await noticeWithUndo(session, name)
  }
  const undoOf = async (name: string, isDone: () => Promise<boolean>) => {
    notices.find(({ text }) => text === name)?.action?.run()
    await expect.poll(isDone).toBe(true)
  }
  return { db, ids, refused, notices, act, undoOf }
}

test('of two quick acts each notice undoes its own, whichever is pressed', async () => {
  const { db, ids, refused, act, undoOf } = await opened()
  const [first = '', second = ''] = ids
  const starred = async () => (await db.items.bulkGet(ids)).map((item) => item?.starred)
  await Promise.all([
    act(first, 'first', (items, ctx) => setStarred(items, true, ctx)),
    act(second, 'second', (items, ctx) => setStarred(items, true, ctx)),
  ])
  expect(await starred()).toEqual([1, 1])
  await undoOf('first', async () => (await starred())[0] === 0)
  expect(await starred()).toEqual([0, 1])
  await undoOf('second', async () => (await starred())[1] === 0)
  expect(refused).toEqual([])
})

test('an act that something later was built on is not undone, and says so', async () => {
  const { db, ids, refused, act, undoOf } = await opened()
  const [id = ''] = ids
  await act(id, 'star', (items, ctx) => setStarred(items, true, ctx))
  await act(id, 'read', (items, ctx) => setRead(items, true, ctx))
  const before = await dumpDecisions(db)
  await undoOf('star', () => Promise.resolve(refused.length === 1))
  expect(refused).toMatchObject([{ kind: 'conflict', table: 'items', key: id }])
  expect(await dumpDecisions(db)).toEqual(before)
})

test('where nothing was changed there is nothing to undo', async () => {
  const { ids, notices, act } = await opened()
  await act(ids[0] ?? '', 'star', (items, ctx) => setStarred(items, true, ctx))
  await act(ids[0] ?? '', 'again', (items, ctx) => setStarred(items, true, ctx))
  expect(notices.map(({ text, action }) => [text, action?.label])).toEqual([
    ['star', 'Undo'],
    ['again', undefined],
  ])
})
