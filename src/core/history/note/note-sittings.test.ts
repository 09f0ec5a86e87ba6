import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Note } from '../../note/note'
import { tableDiff } from '../table-diff'
import { noteSittings } from './note-sittings'
import { noteStep, type NoteStep } from './note-step'

const note = (body: string, id = 'n'): Note => ({
  id,
  title: 'T',
  body,
  tagIds: [],
  created: 0,
  modified: 0,
})
const minutes = (count: number): number => count * 60_000
const save = (at: number, part: Partial<NoteStep> = {}): NoteStep => ({
  seq: at,
  at,
  name: 'Edit note',
  kind: 'do',
  note: note(String(at)),
  isFirst: false,
  ...part,
})

test('an entry of history says what it did to a note, or that it has nothing to do with it', () => {
  const entry = { seq: 1, at: 2, name: 'x', kind: 'do', of: 0 } as const
  const of = (part: Parameters<typeof tableDiff<'notes'>>[1]) =>
    noteStep({ ...entry, diff: tableDiff('notes', part) }, 'n')
  expect(of({ added: [note('a', 'other')] })).toBeNull()
  expect(of({ added: [note('a', 'other'), note('a')] })).toMatchObject({ note: note('a'), isFirst: true })
  expect(of({ updated: [[note('a'), note('b')]] })).toMatchObject({ note: note('b'), isFirst: false })
  expect(of({ removed: [note('a')] })).toMatchObject({ note: null, isFirst: false })
  expect(noteStep({ ...entry, diff: {} }, 'n')).toBeNull()
})

test('saves without a long pause are one sitting, which is what its last save left', () => {
  const steps = [save(minutes(50)), save(minutes(40)), save(minutes(30)), save(minutes(10))]
  expect(noteSittings([], steps)).toMatchObject([
    { at: minutes(50), since: minutes(30), saves: 3, note: { body: String(minutes(50)) } },
    { at: minutes(10), since: minutes(10), saves: 1 },
  ])
})

test('a sitting of hours leaves a version for each', () => {
  const steps = Array.from({ length: 30 }, (_, index) => save(minutes(178 - index * 6)))
  expect(noteSittings([], steps).map(({ at }) => Math.floor(at / minutes(60)))).toEqual([2, 1, 0])
})

test('what is no typing stands alone', () => {
  const tagged = save(minutes(3), { name: 'Tag note' })
  const undone = save(minutes(2), { kind: 'undo' })
  const sittings = noteSittings([], [save(minutes(4)), tagged, undone, save(minutes(1)), save(0)])
  expect(sittings.map(({ saves }) => saves)).toEqual([1, 1, 1, 2])
})

test('law: in whatever portions the steps come, the sittings are the same, and no save is lost', () => {
  const gaps = fc.array(fc.tuple(fc.nat(minutes(40)), fc.constantFrom('Edit note', 'Tag note')))
  fc.assert(
    fc.property(gaps, fc.nat(20), (made, cut) => {
      let at = minutes(100_000)
      const steps = made.map(([gap, name]) => save((at -= gap), { name }))
      const whole = noteSittings([], steps)
      expect(noteSittings(noteSittings([], steps.slice(0, cut)), steps.slice(cut))).toEqual(whole)
      expect(whole.reduce((sum, { saves }) => sum + saves, 0)).toBe(steps.length)
    }),
  )
})
