import { expect, test } from 'vitest'
import { parseText } from '../language/parse-text'
import type { EntityType } from './entity'
import { namedSpans } from './fixtures/named-spans'
import { settleForms } from './settle-forms'

function types(text: string, names: (readonly [EntityType, string])[]): EntityType[] {
  const parsed = parseText(text)
  return settleForms(parsed, namedSpans(parsed, names)).map(({ type }) => type)
}

test('words have the type that most of their mentions have', () => {
  const text = 'Lumina grew. Lumina fell. Lumina rose.'
  expect(
    types(text, [
      ['organisation', 'Lumina'],
      ['place', 'Lumina'],
      ['organisation', 'Lumina'],
    ]),
  ).toEqual(['organisation', 'organisation', 'organisation'])
})

test('where none leads, each keeps its own', () => {
  const text = 'Lumina grew. Lumina fell.'
  expect(
    types(text, [
      ['organisation', 'Lumina'],
      ['place', 'Lumina'],
    ]),
  ).toEqual(['organisation', 'place'])
})

test('the surname of a person in the text is that person, unless it is a place too', () => {
  expect(
    types('Anna Bergqvist came. Bergqvist left.', [
      ['person', 'Anna Bergqvist'],
      ['organisation', 'Bergqvist'],
    ]),
  ).toEqual(['person', 'person'])
  expect(
    types('Anna London came. London slept.', [
      ['person', 'Anna London'],
      ['place', 'London'],
    ]),
  ).toEqual(['person', 'place'])
})

test('a state that acts as a body is still a place', () => {
  expect(types('Kenya said no.', [['organisation', 'Kenya']])).toEqual(['place'])
})
