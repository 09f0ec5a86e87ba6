import { expect, test } from 'vitest'
import { contexts, personMark, quoteMark } from '../annotation/commands/commands.fixture'
import { makeEntityBook } from './entity-book'
import { newEntity } from './entity-subject'
import { nameMarks } from './name-marks'

const context = contexts()
const ann = { ...newEntity({ type: 'person', name: 'Dr Ann Lee' }, context()), keys: ['person:ann lee'] }
const harbour = newEntity({ type: 'organisation', name: 'Harbour Board' }, context())

test('a name that nobody has decided about leads to its own page', () => {
  const [mark, quote] = nameMarks([personMark, quoteMark], makeEntityBook([]))
  expect(mark).toMatchObject({ name: 'Ann Lee', page: 'person:ann lee' })
  expect(quote).toMatchObject({ speaker: { name: 'Ann Lee' }, page: 'person:ann lee' })
})

test('mentions and quotes bear the name of the entity, also after a merge', () => {
  const merged = { ...ann, mergedInto: harbour.id }
  const [mark, quote] = nameMarks([personMark, quoteMark], makeEntityBook([merged, harbour]))
  expect(mark).toMatchObject({ type: 'organisation', name: 'Harbour Board', page: `entity:${harbour.id}` })
  expect(quote).toMatchObject({ speaker: { name: 'Harbour Board', entityId: null } })
})

test('suggestions of what is no name are not shown; what a person confirmed is', () => {
  const book = makeEntityBook([{ ...ann, standing: 'not-a-name' }])
  expect(nameMarks([personMark], book)).toEqual([])
  expect(nameMarks([{ ...personMark, status: 'confirmed' }], book)).toHaveLength(1)
  expect(nameMarks([quoteMark], book)).toMatchObject([{ speaker: { name: 'Ann Lee' } }])
})

test('merges that run in a circle end', () => {
  const a = { ...ann, mergedInto: harbour.id }
  const b = { ...harbour, mergedInto: ann.id }
  expect(nameMarks([personMark], makeEntityBook([a, b]))).toHaveLength(1)
})
