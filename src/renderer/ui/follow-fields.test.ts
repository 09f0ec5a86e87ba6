import { expect, test } from 'vitest'
import { followFields } from './follow-fields'

const start = { title: 'Wall', source: 'Post', tags: ['a'] }
const open = { typed: start, known: start, altered: [] }

test('what nobody typed in follows, and is not named', () => {
  const now = { ...start, source: 'Courier', tags: ['a', 'b'] }
  expect(followFields(open, now)).toEqual({ typed: now, known: now, altered: [] })
})

test('what was typed in stays, and is named once it became something else', () => {
  const typing = { ...open, typed: { ...start, title: 'The wall' } }
  const other = { ...start, source: 'Courier' }
  const followed = followFields(typing, other)
  expect(followed).toEqual({ typed: { ...other, title: 'The wall' }, known: other, altered: [] })
  const later = { ...other, title: 'A wall' }
  const told = followFields(followed, later)
  expect(told).toEqual({ typed: { ...later, title: 'The wall' }, known: later, altered: ['title'] })
  // Also after something else has changed, until both are the same.
  const last = { ...later, source: '' }
  expect(followFields(told, last).altered).toEqual(['title'])
  expect(followFields(told, { ...last, title: 'The wall' }).altered).toEqual([])
})

test('nothing is made anew where nothing became something else', () => {
  expect(followFields(open, { ...start })).toBe(open)
})
