import { expect, test } from 'vitest'
import { parseText } from '../language/parse-text'
import type { EntityType } from './entity'
import { fillForms } from './fill-forms'
import { namedSpans } from './fixtures/named-spans'

function filled(text: string, names: (readonly [EntityType, string])[]): string[] {
  const parsed = parseText(text)
  return fillForms(parsed, namedSpans(parsed, names)).map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)} ${String(start)}`,
  )
}

test('words of several tokens that are a name once are it everywhere', () => {
  const text = 'Anna Berg came. So did old Anna Berg later.'
  expect(filled(text, [['person', 'Anna Berg']])).toEqual(['person Anna Berg 0', 'person Anna Berg 27'])
})

test('a single word has to be named twice, or be all capitals', () => {
  const text = 'Lumina grew. We like Lumina. We sold Lumina.'
  expect(filled(text, [['organisation', 'Lumina']])).toHaveLength(1)
  expect(
    filled(text, [
      ['organisation', 'Lumina'],
      ['organisation', 'Lumina'],
    ]),
  ).toHaveLength(3)
  expect(filled('The KLMX grew, and KLMX fell.', [['organisation', 'KLMX']])).toHaveLength(2)
})

test('never beside another word with a capital, nor over a name', () => {
  const text = 'Anna Berg came. The Anna Berg Trust paid. Old Anna Berg left.'
  expect(filled(text, [['person', 'Anna Berg']])).toEqual(['person Anna Berg 0'])
})
