import { expect, test } from 'vitest'
import type { Analysis } from './analysis'
import { layOver } from './lay-over'
import type { Mark } from './mark'
import { referencesOf } from './references-of'

const analysis: Analysis = {
  itemId: 'item-1',
  textId: 'text-1',
  engine: 'test',
  made: 1,
  language: 'en',
  entities: [
    { type: 'person', name: 'Ana Ruiz', aliases: ['Ruiz'] },
    { type: 'person', name: 'Bo Ek', aliases: [] },
  ],
  mentions: [
    { start: 0, end: 8, type: 'person', entity: 0, confidence: 0.9, reason: '' },
    { start: 10, end: 15, type: 'person', entity: 1, confidence: 0.9, reason: '' },
    { start: 40, end: 44, type: 'person', entity: 0, confidence: 0.9, reason: '' },
  ],
  quotes: [],
  references: [
    { start: 20, end: 23, entity: 0, level: 'pronoun', confidence: 0.9, reason: '' },
    { start: 30, end: 39, entity: 1, level: 'title', confidence: 0.9, reason: '' },
  ],
}
const laid = layOver([], analysis, 'item-1')

function placed(marks: readonly Mark[]): string[] {
  return referencesOf(marks, analysis).map(({ reference, mark }) => `${String(reference.start)} ${mark.name}`)
}

test('titles and pronouns stand under the names of those they are', () => {
  expect(placed(laid)).toEqual(['20 Ana Ruiz', '30 Bo Ek'])
})

test('under the name that a person gave, by any mention that is left', () => {
  const renamed = laid.map((mark) => (mark.kind === 'entity' ? { ...mark, name: `The ${mark.name}` } : mark))
  expect(placed(renamed.slice(1))).toEqual(['20 The Ana Ruiz', '30 The Bo Ek'])
})

test('under none where all mentions were rejected, and not where a name is marked on the words', () => {
  expect(placed(laid.filter((mark) => mark.spans[0].start !== 10))).toEqual(['20 Ana Ruiz'])
  const [first] = laid
  const over = first ? [...laid, { ...first, id: 'own', spans: [{ start: 19, end: 24 }] as const }] : []
  expect(placed(over.sort((a, b) => a.spans[0].start - b.spans[0].start))).toEqual(['30 Bo Ek'])
})

test('an analysis of an older engine has none', () => {
  const { references: _, ...older } = analysis
  expect(referencesOf(laid, older)).toEqual([])
  expect(referencesOf(laid, null)).toEqual([])
})
