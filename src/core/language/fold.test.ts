import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entityKey } from '../entity/entity-key'
import { fold } from './fold'

test.each([
  ['Łukasz  Gödel', 'lukasz godel'],
  ['O’Brien', "o'brien"],
  ['São—Tomé', 'sao-tome'],
  [' STRASSE ', 'strasse'],
  ['İstanbul', 'istanbul'],
])('%s → %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('folding twice is folding once', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
})

test('the same name in two spellings has one key', () => {
  expect(entityKey('person', 'Diébédo Kèrè')).toBe(entityKey('person', 'Diebedo  Kere'))
  expect(entityKey('person', 'Lund')).not.toBe(entityKey('place', 'Lund'))
})
