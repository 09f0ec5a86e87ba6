import { expect, test } from 'vitest'
import { sampleContext } from '../fixtures/sample-records'
import { newEntity } from './entity-subject'
import { separateForms } from './separate-forms'

test('names that a person joined are taught each by itself, forms of one name as they are', () => {
  const ann = { ...newEntity({ type: 'person', name: 'Ann Lee' }, sampleContext()), aliases: ['Ben Ode'] }
  const entries = [{ name: 'Ann Lee', type: 'person', aliases: ['Ben Ode', 'Ms Lee'] }] as const
  expect(separateForms(entries, [ann])).toEqual([
    { name: 'Ann Lee', type: 'person', aliases: ['Ms Lee'] },
    { name: 'Ben Ode', type: 'person', aliases: [] },
  ])
  expect(separateForms(entries, [])).toEqual(entries)
})
