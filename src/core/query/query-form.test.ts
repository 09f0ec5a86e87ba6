import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryDocument, arbitraryQuery } from '../index/fixtures/arbitrary-search'
import { slowSearch } from '../index/fixtures/slow-search'
import { parseQuery } from './parse-query'
import { datesFault, emptyForm, formOfQuery, queryOfForm } from './query-form'

test('fields write the query', () => {
  const form = {
    ...emptyForm,
    all: 'wall harbour',
    phrase: 'opening "day"',
    any: 'quay "west pier" ferry',
    none: 'toll "old bridge"',
    fields: { ...emptyForm.fields, speaker: 'Ann Lee', quote: 'tariff*', tag: 'a/b' },
    published: { from: '2021', to: '' },
    saved: { from: '2021-02', to: '2021-02' },
    type: 'quote' as const,
    no: 'comment' as const,
    rest: 'walls~1',
  }
  const query = queryOfForm(form)
  expect(query).toBe(
    'wall harbour "opening  day" (quay OR "west pier" OR ferry) -toll -"old bridge" speaker:"Ann Lee" ' +
      'quote:tariff* tag:a/b published:2021..* saved:2021-02 type:quote no:comment walls~1 ',
  )
  expect(parseQuery(query).notices).toEqual([])
  expect(formOfQuery(query)).toEqual({ ...form, phrase: 'opening  day' })
})

test.each([
  '',
  'a OR b:c',
  '(a b) OR c',
  'tag:a tag:b',
  'tag:=a',
  'wall person:="Ann ""A"" Lee" -source:="The Hindu"',
  '-(a b)',
  '"a" "b"',
  'day~2',
  'published:day-7',
  'a)b(',
])('%s: what has no field stays as it was typed', (query) => {
  const again = queryOfForm(formOfQuery(query))
  expect(parseQuery(again).node).toEqual(parseQuery(`${query} `).node)
})

test('an OR that has no field stays together when another field is filled in', () => {
  const form = formOfQuery('speaker:Lee OR is:starred')
  expect(queryOfForm({ ...form, fields: { ...form.fields, tag: 'x' } })).toBe(
    'tag:x (speaker:Lee OR is:starred) ',
  )
})

test.each([
  [{ all: 'tariff OR grain' }, '(tariff OR grain) tag:x '],
  [{ all: 'report NOT' }, 'report tag:x '],
  [{ all: '"ripe grain' }, '"ripe grain" tag:x '],
  [{ all: 'tariff (deal' }, 'tariff (deal) tag:x '],
  [{ any: 'tariff OR grain' }, '(tariff OR grain) tag:x '],
  [{ any: 'tariff "ripe grain' }, '(tariff OR "ripe grain") tag:x '],
  [{ none: 'tariff OR -grain' }, '-tariff -grain tag:x '],
  [{ rest: 'is:read OR' }, 'tag:x is:read '],
])('what %j asks for stands beside a tag, and does not reach over to it', (part, expected) => {
  const fields = { ...emptyForm.fields, tag: 'x' }
  expect(queryOfForm({ ...emptyForm, ...part, fields })).toBe(expected)
})

test.each([
  ['', '', null],
  ['2021', '', null],
  [' 2021-05', '2021 ', null],
  ['2021-02-17', '2021-02-17', null],
  ['', '02.2021', 'date'],
  ['2021-02-30', '2022', 'date'],
  ['2021-06', '2021-05-31', 'order'],
  ['2022', '2021', 'order'],
])('from “%s” to “%s”: %s', (from, to, fault) => {
  expect(datesFault({ from, to })).toBe(fault)
})

test('a date that is none is not written', () => {
  expect(queryOfForm({ ...emptyForm, published: { from: '2021-13', to: 'soon' } })).toBe('')
})

test('law: what is read back finds the same', () => {
  const library = fc.tuple(...['a', 'b', 'c'].map((id) => arbitraryDocument(id)))
  fc.assert(
    fc.property(library, arbitraryQuery, (documents, query) => {
      const again = queryOfForm(formOfQuery(`${query} `))
      const found = (text: string) => [...slowSearch(documents, parseQuery(text).node)]
      expect({ again, found: found(again) }).toEqual({ again, found: found(`${query} `) })
    }),
    { numRuns: 300 },
  )
})
