import { expect, test } from 'vitest'
import { keptWhile } from './kept-while'

test('a view that comes up again finds what it began with, as long as the archive has the same state', () => {
  const kept = keptWhile<string>(2)
  const archive = {}
  kept.set(archive, 'people', '1:1', 'Ada')
  expect(kept.get(archive, 'people', '1:1')).toBe('Ada')
  expect(kept.get(archive, 'people', '2:1')).toBeUndefined()
  expect(kept.get(archive, 'places', '1:1')).toBeUndefined()
  expect(kept.get({}, 'people', '1:1')).toBeUndefined()
  kept.drop(archive, 'people')
  expect(kept.get(archive, 'people', '1:1')).toBeUndefined()
})

test('nothing is kept of a state that is not known', () => {
  const kept = keptWhile<string>(2)
  const archive = {}
  kept.set(archive, 'people', '', 'Ada')
  expect(kept.get(archive, 'people', '')).toBeUndefined()
})

test('the views shown least lately go', () => {
  const kept = keptWhile<string>(2)
  const archive = {}
  for (const key of ['people', 'places', 'people', 'organisations']) kept.set(archive, key, '1:1', key)
  expect(['people', 'places', 'organisations'].map((key) => kept.get(archive, key, '1:1'))).toEqual([
    'people',
    undefined,
    'organisations',
  ])
})
