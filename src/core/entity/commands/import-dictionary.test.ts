import { expect, test } from 'vitest'
import { sampleContext } from '../../fixtures/sample-records'
import { makeEntityBook } from '../entity-book'
import { newEntity } from '../entity-subject'
import { importDictionary } from './import-dictionary'

const ctx = sampleContext()
const known = {
  ...newEntity({ type: 'person', name: 'Anna Berg' }, ctx),
  keys: ['person:anna berg'],
  note: 'mine',
}

test('a known name gains aliases and keeps all else; a new one becomes an entity', () => {
  const change = importDictionary(
    [
      { name: 'Anna  Berg', type: 'person', aliases: ['A. Berg'] },
      { name: 'World River Council', type: 'organisation', aliases: ['WRC', 'WRC'] },
    ],
    makeEntityBook([known]),
    ctx,
  )
  expect(change?.diff.entities?.updated).toMatchObject([
    [known, { note: 'mine', aliases: ['A. Berg'], keys: ['person:anna berg', 'person:a. berg'] }],
  ])
  expect(change?.diff.entities?.added).toMatchObject([
    {
      name: 'World River Council',
      aliases: ['WRC'],
      keys: ['organisation:world river council', 'organisation:wrc'],
    },
  ])
})

test('the same again changes nothing, and nothing is taken from another entity', () => {
  const other = { ...newEntity({ type: 'person', name: 'A. Berg' }, ctx), keys: ['person:a. berg'] }
  const entries = [{ name: 'Anna Berg', type: 'person', aliases: ['A. Berg'] }] as const
  expect(importDictionary(entries, makeEntityBook([known, other]), ctx)).toBeNull()
})

test('words that name nobody are taken where no entity has them', () => {
  const none = (name: string) => ({ name, type: null, aliases: [] })
  const change = importDictionary([none('Monday Club'), none('Anna Berg')], makeEntityBook([known]), ctx)
  expect(change?.diff.entities?.added).toMatchObject([{ name: 'Monday Club', standing: 'not-a-name' }])
})
