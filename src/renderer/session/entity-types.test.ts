import { expect, test } from 'vitest'
import { entityTypes } from '@/core/entity/entity'
import { entityTypeView, entityTypeViews } from './entity-types'

test('each entity type has words and a letter of its own', () => {
  expect(entityTypes.map((type) => entityTypeView(type).type)).toEqual([...entityTypes])
  expect(new Set(entityTypeViews.map((view) => view.letter)).size).toBe(entityTypes.length)
})
