import { expect, test } from 'vitest'
import { collectionPath, ensureCollections } from './collection-path'

const context = () => {
  let made = 0
  return { now: 1, newId: () => `c${String(++made)}` }
}

test('makes what is missing, finds what is there whatever its case', () => {
  const first = ensureCollections([], ['Elections/2026'], context())
  expect(first.added.map((one) => [one.id, one.name, one.parentId])).toEqual([
    ['c1', 'Elections', null],
    ['c2', '2026', 'c1'],
  ])
  expect(first.ids).toEqual(['c2'])
  const again = ensureCollections(first.added, ['elections', 'ELECTIONS / 2026'], context())
  expect(again).toEqual({ added: [], ids: ['c1', 'c2'] })
})

test('a path is written with its parents', () => {
  const { added } = ensureCollections([], ['Elections/2026'], context())
  expect(collectionPath('c2', new Map(added.map((one) => [one.id, one])))).toBe('Elections/2026')
})
