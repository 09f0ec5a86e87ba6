import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { createNote } from '@/core/note/commands/create-note'
import { editNote } from '@/core/note/commands/edit-note'
import { sessionOn } from '@/renderer/session/session.fixture'
import { freshArchive } from '@/store/fixtures/fresh-archive'
import { NoteKeeper } from './note-keeper'

/** A note in which something was typed that is no change of the archive yet. */
async function typedIn(body: string) {
  const db = await freshArchive()
  let now = 0
  const refuse = (outcome: unknown) => {
    throw new Error(JSON.stringify(outcome))
  }
  const still = sessionOn(db, refuse)
  const session = { ...still, context: () => ({ ...still.context(), now: (now += 1) }) }
  const { note, change } = createNote({ title: 'Harbour', body: 'The wall.' }, session.context())
  await session.run(change)
  await db.tags.add({ id: 'ports', name: 'ports', parentId: null, created: 0 })
  const keeper = new NoteKeeper(session, note, null, () => undefined)
  keeper.changed(() => ({ title: note.title, body }))
  const notes = async () => (await db.notes.toArray()).map((one) => [one.title, one.body, one.tagIds.length])
  return { db, session, note, keeper, notes }
}

test('what is typed stays in its note though a tag came between', async () => {
  const { session, note, keeper, notes } = await typedIn('The wall will hold.')
  await session.run(editNote(note, { tagIds: ['ports'] }, session.context(), 'Tag note'))
  await keeper.commit()
  expect(await notes()).toEqual([['Harbour', 'The wall will hold.', 1]])
})

test('other words that came between are not written over: what is typed is a note of its own', async () => {
  const { session, note, keeper, notes } = await typedIn('The wall will hold.')
  await session.run(editNote(note, { body: 'The wall fell.' }, session.context()))
  await keeper.commit()
  expect((await notes()).sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))).toEqual([
    ['Harbour', 'The wall fell.', 0],
    ['Harbour (as typed)', 'The wall will hold.', 0],
  ])
})
