import { expect, test } from 'vitest'
import type { Entity } from '../entity'
import { makeEntityBook } from '../entity-book'
import { entityKey } from '../entity-key'
import { newEntity } from '../entity-subject'
import { addAlias } from './add-alias'

let made = 0
const context = () => ({ now: 1, newId: () => `new-${String((made += 1))}` })

function entity(id: string, name: string, mergedInto: string | null = null): Entity {
  const type = 'person' as const
  return {
    ...newEntity({ type, name }, { now: 1, newId: () => id }),
    keys: [entityKey(type, name)],
    mergedInto,
  }
}

const roe = entity('roe', 'Jane Roe')

test('a name that nobody has becomes this one’s, with what the archive finds under it', () => {
  const change = addAlias(roe, 'J. Roe', makeEntityBook([roe]), context())
  const [[, after] = []] = change?.diff.entities?.updated ?? []
  expect(after?.aliases).toEqual(['J. Roe'])
  expect(after?.keys).toEqual([entityKey('person', 'Jane Roe'), entityKey('person', 'J. Roe')])
})

test('a name of one that was merged into it stays a claim of that one', () => {
  const merged = entity('merged', 'J. Roe', 'roe')
  const change = addAlias(roe, 'J. Roe', makeEntityBook([roe, merged]), context())
  const [[, after] = []] = change?.diff.entities?.updated ?? []
  expect(after?.aliases).toEqual(['J. Roe'])
  expect(after?.keys).toEqual(roe.keys)
})

test('a name that another entity has is not taken from it', () => {
  const other = entity('other', 'J. Roe')
  expect(addAlias(roe, 'J. Roe', makeEntityBook([roe, other]), context())).toBeNull()
})
