import { expect, test } from 'vitest'
import { fieldTerm, hasTerm, publishedOf, setPublished, toggleTerm, typeOf, withType } from './edit-query'
import { parseQuery } from './parse-query'

test.each([
  ['source', 'Reuters', 'source:Reuters'],
  ['source', 'The Hindu', 'source:"The Hindu"'],
  ['tag', 'economy/trade', 'tag:economy/trade'],
  ['person', 'Jane "Jay" Roe', 'person:"Jane  Jay  Roe"'],
  ['person', 'D’Arcy*', 'person:"D’Arcy*"'],
  ['source', 'a~2', 'source:"a~2"'],
])('%s %s is asked for by %s', (field, value, term) => {
  expect(fieldTerm(field, value)).toBe(term)
  const { node, notices } = parseQuery(`${term} `)
  expect(notices).toEqual([])
  expect(node).toMatchObject({ kind: 'words', prefix: false, fuzzy: 0 })
  expect(node).toMatchObject(field === 'person' ? { field: 'entity', type: 'person' } : { field })
})

test('a term comes in and goes out again', () => {
  const narrowed = toggleTerm('envoy talks', 'source:"The Hindu"')
  expect(narrowed).toBe('envoy talks source:"The Hindu" ')
  expect(hasTerm(narrowed, 'source:"The Hindu"')).toBe(true)
  expect(hasTerm(narrowed, 'source:"The')).toBe(true)
  expect(hasTerm('-is:starred', 'is:starred')).toBe(false)
  expect(toggleTerm(narrowed, 'source:"The Hindu"')).toBe('envoy talks ')
  expect(toggleTerm('is:starred', 'is:starred')).toBe('')
})

test('all of an OR is narrowed', () => {
  expect(toggleTerm('a OR b', 'is:starred')).toBe('(a OR b) is:starred ')
})

test('a time takes the place of another', () => {
  expect(setPublished('envoy published:2020 talks', '2021-02')).toBe('envoy talks published:2021-02 ')
  expect(publishedOf('envoy published:2021-02..2021-05 ')).toBe('2021-02..2021-05')
  expect(setPublished('published:2021 ', '')).toBe('')
})

test('one kind is asked for in place of another, and all again', () => {
  expect(withType('quay type:note', 'quote')).toBe('quay type:quote ')
  expect(withType('quay type:notes ', null)).toBe('quay ')
  expect(typeOf('quay type:entity ')).toBe('name')
  expect(typeOf('quay')).toBeNull()
})
