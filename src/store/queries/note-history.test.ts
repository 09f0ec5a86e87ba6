import { expect, test } from 'vitest'
import type { NoteSitting } from '@/core/history/note/note-sittings'
import { createNote } from '@/core/note/commands/create-note'
import { editNote } from '@/core/note/commands/edit-note'
import { goBackNote } from '@/core/note/commands/go-back-note'
import type { Note } from '@/core/note/note'
import type { ArchiveDatabase } from '../archive-database'
import { commit } from '../commit'
import { freshArchive } from '../fixtures/fresh-archive'
import { undo } from '../undo'
import { noteHistory } from './note-history'

let ids = 0
const ctx = (now: number) => ({ now, newId: () => `note-${String((ids += 1))}` })

async function historyOf(db: ArchiveDatabase, id: string): Promise<readonly NoteSitting[]> {
  let last: readonly NoteSitting[] = []
  for await (const sittings of noteHistory(db, id)) last = sittings
  return last
}

async function noteNow(db: ArchiveDatabase, id: string): Promise<Note> {
  const note = await db.notes.get(id)
  if (note === undefined) throw new Error('there is no such note')
  return note
}

test('a note goes back to any sitting of its own, however much was saved since, and that is undone', async () => {
  const db = await freshArchive()
  const made = createNote({ title: 'Memo', body: '' }, ctx(1))
  const other = createNote({ title: 'Other', body: '' }, ctx(1))
  for (const { change } of [made, other]) await commit(db, change, 1)
  const { id } = made.note
  const write = async (body: string, now: number) =>
    commit(db, editNote(await noteNow(db, id), { body }, ctx(now)) ?? made.change, now)
  // More entries than are read at once, in two sittings with another note's between them.
  for (let i = 0; i < 130; i += 1) await write(`first ${String(i)}`, 10 + i)
  await commit(db, editNote(other.note, { body: 'x' }, ctx(500)) ?? other.change, 500)
  for (let i = 0; i < 130; i += 1) await write(`second ${String(i)}`, 7_200_000 + i)

  const sittings = await historyOf(db, id)
  expect(sittings.map(({ saves, note, isFirst }) => [saves, note?.body, isFirst])).toEqual([
    [130, 'second 129', false],
    [130, 'first 129', false],
    [1, '', true],
  ])
  const then = sittings[1]?.note
  if (then === undefined || then === null) throw new Error('there is no first sitting')
  const back = goBackNote(await noteNow(db, id), { ...then, tagIds: ['gone'] }, new Set(), ctx(8_000_000))
  if (back === null) throw new Error('nothing to go back to')
  await commit(db, back, 8_000_000)
  expect(await noteNow(db, id)).toMatchObject({ body: 'first 129', tagIds: [], created: 1 })
  expect(goBackNote(await noteNow(db, id), then, new Set(), ctx(9_000_000))).toBeNull()
  await undo(db, 9_000_000)
  expect(await noteNow(db, id)).toMatchObject({ body: 'second 129' })
  expect((await historyOf(db, id)).map(({ kind, name }) => `${kind} ${name}`).slice(0, 3)).toEqual([
    'undo Go back to an earlier note',
    'do Go back to an earlier note',
    'do Edit note',
  ])
})
