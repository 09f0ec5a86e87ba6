import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Mark } from '@/core/annotation/mark'
import { commit } from '@/store/commit'
import { freshArchive } from '@/store/fixtures/fresh-archive'
import { sampleAddition } from '@/store/fixtures/sample-addition'
import { sessionOn } from '@/renderer/session/session.fixture'
import { entityMark } from './marks/marks.fixture'
import { readerActions } from './reader-actions'

const words = 'Mina Osei opened the new wall in Port Hale on Tuesday.'
const span = { start: 10, end: 29 }

/** An open article whose screen stays as it was at the beginning, however much is decided. */
async function reading() {
  const db = await freshArchive()
  const refused: unknown[] = []
  const session = sessionOn(db, (outcome) => refused.push(outcome))
  const { change, itemId } = sampleAddition(words, session.context())
  await commit(db, change, 1)
  const [text] = await db.texts.toArray()
  if (text === undefined) throw new Error('no text')
  const mina = entityMark(0, 9, 'Mina Osei', { itemId })
  const marks: Mark[] = [mina]
  const actions = readerActions({ session, text, marks, colourNames: {}, announce: () => undefined })
  return { db, actions, mina, refused, itemId }
}

test('a suggestion that is confirmed twice before the screen follows is one decision', async () => {
  const { db, actions, mina, refused } = await reading()
  await Promise.all([actions.accept([mina]), actions.accept([mina])])
  expect(await db.annotations.toArray()).toMatchObject([{ kind: 'entity', decision: 'confirmed' }])
  expect(refused).toEqual([])
})

test('what is confirmed and rejected right after is rejected', async () => {
  const { db, actions, mina, refused } = await reading()
  await Promise.all([actions.accept([mina]), actions.reject([mina]), actions.reject([mina])])
  expect(await db.annotations.toArray()).toMatchObject([{ kind: 'entity', decision: 'rejected' }])
  expect(refused).toEqual([])
})

test('highlighted, tagged twice and coloured in one go, it is one highlight with all of it', async () => {
  const { db, actions, refused } = await reading()
  await Promise.all([
    actions.highlight(span, 'yellow'),
    actions.tag(span, ['walls']),
    actions.tag(span, ['ports']),
    actions.highlight(span, 'green'),
  ])
  const [only, ...more] = await db.annotations.toArray()
  expect(more).toEqual([])
  expect(only).toMatchObject({ kind: 'highlight', colour: 'green' })
  expect(only?.tagIds).toHaveLength(2)
  expect(refused).toEqual([])
})

test('a comment that is saved twice is one; one that was changed elsewhere is not overwritten', async () => {
  const { db, actions, refused } = await reading()
  await Promise.all([actions.comment(span, 'Which wall?'), actions.comment(span, 'Which wall?')])
  const [annotation, ...more] = await db.annotations.toArray()
  expect(more).toEqual([])
  if (annotation?.kind !== 'comment') throw new Error('no comment')
  const seen: Mark = {
    ...entityMark(span.start, span.end, ''),
    id: annotation.id,
    kind: 'comment',
    status: 'confirmed',
    annotation,
  }
  expect(await actions.comment(seen, 'The old one?')).toBe(true)
  expect(await actions.comment(seen, 'Typed over what was not seen')).toBe(false)
  expect(refused).toMatchObject([{ kind: 'conflict' }])
  expect(await db.annotations.toArray()).toMatchObject([{ comment: 'The old one?' }])
})

test('nothing is marked in a text that the item has no more', async () => {
  const { db, actions, itemId } = await reading()
  await db.items.update(itemId, { textId: 'another' })
  expect(await actions.highlight(span, 'yellow')).toBe(false)
  expect(await db.annotations.count()).toBe(0)
})
