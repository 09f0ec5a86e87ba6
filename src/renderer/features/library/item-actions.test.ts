import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { commit } from '@/store/commit'
import { freshArchive } from '@/store/fixtures/fresh-archive'
import { sampleAddition } from '@/store/fixtures/sample-addition'
import { sessionOn } from '@/renderer/session/session.fixture'
import { useView } from '@/renderer/session/use-view'
import { moveToTrash, toggleInbox, toggleRead, toggleStarred } from './item-actions'
import { useItemList } from './use-item-list'

/** An archive of three items, all of them in the list and the first one open. */
async function archive() {
  const db = await freshArchive()
  const refused: unknown[] = []
  const session = sessionOn(db, (outcome) => refused.push(outcome))
  const ids: string[] = []
  for (const text of ['One quay.', 'Two quays.', 'Three quays.']) {
    const { change, itemId } = sampleAddition(text, session.context())
    await commit(db, change, 1)
    ids.push(itemId)
  }
  useItemList.getState().setIds(ids, 'all', true)
  useItemList.getState().gesture({ kind: 'only', id: ids[0] ?? '' })
  return { db, session, refused, ids }
}

beforeEach(() => {
  useView.getState().show({ query: '', libraryView: { kind: 'all' }, openItemId: null, selectedIds: [] })
})

test('two keys right after each other are both done, the second from what the first one left', async () => {
  const { db, session, refused, ids } = await archive()
  const [id = ''] = ids
  await Promise.all([
    toggleStarred(session, [id]),
    toggleRead(session, [id]),
    toggleStarred(session, [id]),
    toggleStarred(session, [id]),
  ])
  expect(refused).toEqual([])
  expect(await db.items.get(id)).toMatchObject({ starred: 1, read: 1 })
})

test('what leaves the list makes room for the next at once: a second key is about that one', async () => {
  const { db, session, refused, ids } = await archive()
  useView.getState().show({ libraryView: { kind: 'inbox' } })
  const first = toggleInbox(session, useView.getState().selectedIds)
  expect(useView.getState().selectedIds).toEqual([ids[1]])
  await Promise.all([first, toggleInbox(session, useView.getState().selectedIds)])
  expect(refused).toEqual([])
  expect((await db.items.bulkGet(ids)).map((item) => item?.inbox)).toEqual([0, 0, 1])
  expect(useView.getState().openItemId).toBe(ids[2])
})

test('where it is refused, the item is chosen again', async () => {
  const { session, ids } = await archive()
  const refusing = { ...session, runFrom: () => Promise.resolve(false) }
  await moveToTrash(refusing, [ids[0] ?? ''])
  expect(useView.getState()).toMatchObject({ openItemId: ids[0], selectedIds: [ids[0]] })
})
