import { expect, test } from 'vitest'
import { nameOfColour } from '../name-of-colour'
import { nameColours } from './name-colours'

test('names are trimmed, and an empty one takes a name away', () => {
  const change = nameColours(
    { key: 'highlights.names', value: { yellow: 'Old', pink: 'Gone' } },
    { yellow: '  To \n check ', pink: ' ' },
  )
  expect(change?.diff.settings?.updated[0]?.[1]).toEqual({
    key: 'highlights.names',
    value: { yellow: 'To check' },
  })
})

test('the same names, or none where there were none, change nothing', () => {
  expect(nameColours(undefined, { green: '' })).toBeNull()
  expect(nameColours({ key: 'highlights.names', value: { green: 'Fact' } }, { green: 'Fact ' })).toBeNull()
})

test('a name is said with its colour, a colour without one as itself', () => {
  expect(nameOfColour('green', { green: 'Fact' })).toBe('Fact (green)')
  expect(nameOfColour('blue', { green: 'Fact' })).toBe('blue')
})
