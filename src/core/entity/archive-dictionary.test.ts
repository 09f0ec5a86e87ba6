import { expect, test } from 'vitest'
import type { EntityMark } from '../annotation/annotation'
import { sampleHighlight } from '../fixtures/sample-records'
import { archiveDictionary } from './archive-dictionary'
import type { Entity } from './entity'

let made = 0
function mark(exact: string, part: Partial<EntityMark> = {}): EntityMark {
  made += 1
  const anchors = [{ textId: 't', start: 0, end: exact.length, exact, prefix: '', suffix: '' }] as const
  const base = sampleHighlight({ id: `a-${made}`, itemId: `i-${made}`, anchors })
  return { ...base, kind: 'entity', type: 'person', name: exact, entityId: null, ...part }
}
function entity(name: string, part: Partial<Entity> = {}): Entity {
  made += 1
  return {
    id: `e-${made}`,
    type: 'person',
    name,
    aliases: [],
    keys: [],
    never: [],
    standing: 'name',
    note: '',
    tagIds: [],
    identifier: '',
    mergedInto: null,
    created: made,
    modified: made,
    ...part,
  }
}

test('entities teach their names and aliases, also those merged into them', () => {
  const whole = entity('Narendra Modi', { aliases: ['PM Modi'] })
  const part = entity('Modi', { mergedInto: whole.id })
  expect(archiveDictionary([whole, part], [])).toEqual([
    { name: 'Narendra Modi', type: 'person', aliases: ['PM Modi', 'Modi'] },
  ])
})

test('a surname that was confirmed in one article teaches nothing elsewhere, nor does a pronoun', () => {
  const marks = [mark('Varma', { name: 'Venkatesh Varma' }), mark('he', { name: 'Venkatesh Varma' })]
  expect(archiveDictionary([], marks)).toEqual([{ name: 'Venkatesh Varma', type: 'person', aliases: [] }])
})

test('a form of two names teaches nothing', () => {
  const marks = [
    mark('WRC', { type: 'organisation', name: 'World River Council' }),
    mark('WRC', { type: 'event', name: 'World Rally Cup' }),
  ]
  expect(archiveDictionary([], marks).map(({ aliases }) => aliases)).toEqual([[], []])
})

test('words that name nobody: said of an entity, or rejected in two items and confirmed in none', () => {
  const entities = [entity('Monday Club', { standing: 'not-a-name' })]
  const rejected = { decision: 'rejected' } as const
  const marks = [
    mark('Brent', rejected),
    mark('Brent', rejected),
    mark('Oslo', rejected),
    mark('Bank', rejected),
    mark('Bank', rejected),
    mark('Bank'),
  ]
  const none = archiveDictionary(entities, marks).filter(({ type }) => type === null)
  expect(none.map(({ name }) => name)).toEqual(['Brent', 'Monday Club'])
})
