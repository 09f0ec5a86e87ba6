import { expect, test } from 'vitest'
import { parseText } from '../language/parse-text'
import { findLaws } from './find-laws'

const laws = (text: string): string[] =>
  findLaws(parseText(text)).map(({ start, end }) => text.slice(start, end))

test.each<[string, string[]]>([
  ['They passed the Data Protection Act 2018 last night.', ['Data Protection Act 2018']],
  ['It breaks the Harbour (Works) Rules.', []],
  ['Under the Clean Water Act of 1972 it was banned.', ['Clean Water Act of 1972']],
  ['She cited the Union’s General Data Protection Regulation twice.', ['General Data Protection Regulation']],
  ['The Treaty of Lisbon came first.', ['Treaty of Lisbon']],
  [
    'Norway signed the Convention on the Rights of the Child in Oslo.',
    ['Convention on the Rights of the Child'],
  ],
  ['Article 370 of the Constitution was repealed.', ['Article 370 of the Constitution']],
  ['Section 9 of the Local Government Act, 1997 applies.', ['Section 9 of the Local Government Act, 1997']],
  ['The Treaty of Lisbon and the Paris Agreement hold.', ['Treaty of Lisbon', 'Paris Agreement']],
  ['Peers read the Police and Crime Bill.', ['Police and Crime Bill']],
  ['Peers read Finance Bill 2024, not the Finance Bill.', ['Finance Bill 2024']],
  ['He met Jude Law and Uncle Bill there.', []],
  ['The agreement was an act of law.', []],
  ['The Constitution Hill museum opened.', []],
  ['She knows the Bill of Rights by heart.', ['Bill of Rights']],
])('%s', (text, expected) => {
  expect(laws(text)).toEqual(expected)
})
