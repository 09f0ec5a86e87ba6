import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactTerm } from '../query/exact-term'
import { parseQuery } from '../query/parse-query'
import { arbitraryDocument, arbitraryQuery, vocabulary } from './fixtures/arbitrary-search'
import { sampleDocument } from './fixtures/sample-document'
import { everything, filledIndex, found, reopened, sampleIndex } from './fixtures/sample-index'
import { slowSearch } from './fixtures/slow-search'
import type { SearchDocument } from './search-document'

const ids = ['a', 'b', 'c', 'd', 'e']

const library = fc.tuple(...ids.map((id) => arbitraryDocument(id)))

test('finds what reading every document finds', () => {
  fc.assert(
    fc.property(library, fc.array(arbitraryQuery, { minLength: 5, maxLength: 5 }), (documents, queries) => {
      const index = filledIndex(documents)
      for (const query of queries) {
        const hits = found(index, query)
        // The first places are picked out; for a thousand, all are sorted.
        expect(found(index, query, { limit: 2 })).toEqual(hits.slice(0, 2))
        for (const stems of [false, true]) {
          const slow = [...slowSearch(documents, parseQuery(query, '', stems).node)].sort().join(' ')
          expect(`${query}: ${found(index, query, { stems }).toSorted().join(' ')}`).toBe(`${query}: ${slow}`)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('law: what a facet counts is what the search finds that a click on it writes', () => {
  fc.assert(
    fc.property(library, arbitraryQuery, (documents, query) => {
      const index = filledIndex(documents)
      for (const { field, values } of index.facets(parseQuery(`${query} `), 100).fields) {
        for (const { value, count } of values) {
          const narrowed = `(${query} ) ${exactTerm(field, value)} `
          expect({ narrowed, found: found(index, narrowed).length }).toEqual({ narrowed, found: count })
          // The value is still among those that are counted, so that it can be taken out again.
          const again = index.facets(parseQuery(narrowed), 100).fields.find((one) => one.field === field)
          expect(again?.values).toContainEqual({ value, count })
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('a facet counts each article once for a tag and for what it is below, and the host of one without a source', () => {
  const tags = (...paths: string[]) => paths.map((path) => ({ path, span: null }))
  const index = filledIndex([
    sampleDocument({ id: 'a', tags: tags('report/annual/late', 'report/short'), source: '' }),
    sampleDocument({ id: 'b', tags: tags('report'), collections: ['Cases/2021'] }),
    sampleDocument({ id: 'c', tags: tags('report  card'), url: '', source: '' }),
  ])
  const { fields } = index.facets(parseQuery('envoy '), 10)
  const counted = (name: string) =>
    fields.find(({ field }) => field === name)?.values.map(({ value, count }) => `${value} ${String(count)}`)
  expect(counted('tag')).toEqual([
    'report 2',
    'report card 1',
    'report/annual 1',
    'report/annual/late 1',
    'report/short 1',
  ])
  expect(counted('collection')).toEqual(['Cases 1', 'Cases/2021 1'])
  expect(counted('source')).toEqual(['The Daily Example 1', 'example.org 1'])
  expect(found(index, 'tag:=report ').toSorted()).toEqual(['a', 'b'])
  expect(found(index, 'tag:="report card" ')).toEqual(['c'])
  expect(found(index, 'tag:report ').toSorted()).toEqual(['a', 'b', 'c'])
  expect(found(reopened(index), 'source:=example.org OR -tag:=report ').toSorted()).toEqual(['a', 'c'])
})

test.each([
  'https://harbourtimes.example/a/1',
  'https://www.harbourtimes.example:8080/a/1/?q=two&r=3#part-4',
  'http://harbourtimes.example/',
  'HTTP://WWW.harbourtimes.example',
  'https://harbourtimes.example/wiki/Quay_(harbour)~2',
  'https://[2001:db8::1]/a',
])('an article is found by its own address as it is copied: %s', (url) => {
  const index = filledIndex([
    sampleDocument({ id: 'a', url }),
    sampleDocument({ id: 'b', url: 'https://other.example/b' }),
  ])
  const bare = url.replace(/^http.*\/\/(www\.)?/i, '')
  for (const asked of [url, `${url} `, `"${url}"`, `url:"${url}"`, `site:"${url}"`, bare, `www.${bare}`])
    expect({ asked, found: found(index, asked) }).toEqual({ asked, found: ['a'] })
})

const step = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ids).chain((id) => arbitraryDocument(id)) },
  { weight: 1, arbitrary: fc.constantFrom(...ids) },
  { weight: 1, arbitrary: fc.constantFrom('save' as const, 'prepare' as const) },
)

test('after any changes, saved, loaded and prepared, it finds in the same order as one made anew', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
      const documents = new Map<string, SearchDocument>()
      let index = sampleIndex()
      for (const taken of steps) {
        if (taken === 'save') {
          index = reopened(index)
        } else if (taken === 'prepare') {
          Array.from(index.prepare())
        } else if (typeof taken === 'string') {
          documents.delete(taken)
          index.remove(taken)
        } else {
          documents.set(taken.id, taken)
          index.upsert([taken])
        }
      }
      index.compact()
      Array.from(index.prepare())
      const anew = filledIndex([...documents.values()])
      expect(index.ids().toSorted()).toEqual(anew.ids().toSorted())
      for (const word of [
        ...vocabulary,
        't*',
        'is:unread',
        'speaker:talks',
        '"envoy talks"',
        '"talks tra*"',
      ]) {
        const hits = found(anew, `${word} `).join(' ')
        expect(`${word}: ${found(index, `${word} `).join(' ')}`).toBe(`${word}: ${hits}`)
      }
    }),
    { numRuns: 300 },
  )
})

test('pages of results together are all results, and the total is told', () => {
  const index = filledIndex(ids.map((id) => sampleDocument({ id })))
  const page = index.search(parseQuery('envoy '), { ...everything, offset: 2, limit: 2 })
  expect(page.total).toBe(5)
  expect(page.found.map(({ id }) => id)).toEqual(found(index, 'envoy ').slice(2, 4))
})

test('the title counts more than the text; of equal ones the newer comes first, then the id', () => {
  const index = filledIndex([
    sampleDocument({ id: 'b', captured: 1 }),
    sampleDocument({ id: 'a', captured: 1 }),
    sampleDocument({ id: 'c', captured: 2 }),
    sampleDocument({ id: 'd', title: 'Talks' }),
  ])
  expect(found(index, 'talks ')).toEqual(['d', 'c', 'a', 'b'])
})

test('by date the newest comes first, and what has no date last', () => {
  const index = filledIndex([
    sampleDocument({ id: 'a', published: '', captured: 9 }),
    sampleDocument({ id: 'b', published: '2021', captured: 1 }),
    sampleDocument({ id: 'c', published: '2022-01-03', captured: 2 }),
  ])
  expect(found(index, 'envoy ', { sort: 'published' })).toEqual(['c', 'b', 'a'])
  expect(found(index, 'envoy ', { sort: 'captured' })).toEqual(['a', 'c', 'b'])
})

test('the trash is found only when it is asked for', () => {
  const index = filledIndex([sampleDocument({ id: 'a', trashed: true }), sampleDocument({ id: 'b' })])
  expect(found(index, 'envoy ')).toEqual(['b'])
  expect(found(index, 'envoy is:trash ')).toEqual(['a'])
  expect(found(index, 'envoy -is:trash ')).toEqual(['b'])
  expect(found(index, 'envoy ', { includeTrash: true }).toSorted()).toEqual(['a', 'b'])
})

test('a phrase of any length is found, also where only its end differs', () => {
  const text = Array.from({ length: 200 }, (_, place) => `word${String(place)}`).join(' ')
  const index = filledIndex([
    sampleDocument({ id: 'a', text }),
    sampleDocument({ id: 'b', text: `${text}s` }),
  ])
  expect(found(index, `"${text}"`)).toEqual(['a'])
  expect(found(index, `"${text}`).toSorted()).toEqual(['a', 'b'])
})

test('facets count what is found, also after changes and a restart', () => {
  const person = { type: 'person', name: 'Jane Roe', isForm: false, span: { start: 0, end: 1 } } as const
  const alias = { type: 'person', name: 'Ms Roe', isForm: true, span: null } as const
  let index = filledIndex([
    sampleDocument({
      id: 'a',
      source: 'One',
      published: '2021-02-17',
      starred: 1,
      entities: [person, alias],
    }),
    sampleDocument({ id: 'b', source: 'Two', published: '2021-02', entities: [] }),
    sampleDocument({
      id: 'c',
      source: 'Two',
      published: '2020',
      entities: [person, person],
      collections: ['x/y'],
    }),
    sampleDocument({ id: 'd', source: 'Two', trashed: true }),
  ])
  index.upsert([sampleDocument({ id: 'b', source: 'One', published: '2021-02', entities: [] })])
  index.upsert([sampleDocument({ id: 'e', source: 'Gone' })])
  index.remove('e')
  index = reopened(index)
  const facets = index.facets(parseQuery('envoy '), 2)
  expect(facets.total).toBe(3)
  expect(facets.months).toEqual([
    { value: '2020', count: 1 },
    { value: '2021-02', count: 2 },
  ])
  const values = new Map(facets.fields.map(({ field, values: found }) => [field, found]))
  expect(values.get('source')).toEqual([
    { value: 'One', count: 2 },
    { value: 'Two', count: 1 },
  ])
  expect(values.get('person')).toEqual([{ value: 'Jane Roe', count: 2 }])
  expect(values.get('collection')).toEqual([
    { value: 'x', count: 1 },
    { value: 'x/y', count: 1 },
  ])
  expect(facets.states).toEqual([{ state: 'starred', count: 1 }])
  expect(index.count(parseQuery('envoy '), 0)).toEqual({ total: 3, fresh: 3 })
  expect(index.count(parseQuery('source:two '), Infinity)).toEqual({ total: 1, fresh: 0 })
})

test('only what came in later is fresh', () => {
  const index = filledIndex([
    sampleDocument({ id: 'a', captured: 5 }),
    sampleDocument({ id: 'b', captured: 6 }),
  ])
  expect(index.count(parseQuery('envoy '), 5)).toEqual({ total: 2, fresh: 1 })
})

test('with stems, other forms of a word are found after the word itself, unless it stands in quotes', () => {
  const index = filledIndex([
    sampleDocument({ id: 'a', title: '', text: 'They were visiting and visiting and visiting. '.repeat(5) }),
    sampleDocument({
      id: 'b',
      title: '',
      text: 'A visit, said the hosts at last, after a long and quiet day.',
    }),
    sampleDocument({ id: 'c', title: '', text: 'He visits.' }),
    sampleDocument({ id: 'd', title: '', text: 'A visitor.' }),
  ])
  expect(found(index, 'visit ')).toEqual(['b'])
  const stemmed = found(index, 'visit ', { stems: true })
  expect(stemmed[0]).toBe('b')
  expect(stemmed.toSorted()).toEqual(['a', 'b', 'c'])
  expect(found(index, 'visited', { stems: true }).toSorted()).toEqual(['a', 'b', 'c'])
  expect(found(index, '"visit" ', { stems: true })).toEqual(['b'])
  expect(found(index, '-visits ', { stems: true })).toEqual(['d'])
})

const odd = {
  'a query of 100,000 characters': 'envoy '.repeat(16_667),
  'a word of 100,000 characters': 'e'.repeat(100_000),
  '1,000 terms with OR': Array.from({ length: 1000 }, (_, at) => `word${String(at)}`).join(' OR '),
  'lone surrogates': '\ud800 envoy\udc00 \udfff"\ud83d',
  emoji: '👩‍👩‍👧 🏴‍☠️ envoy',
  'a regular expression': '(?:env|tal).*[a-z]{2,}$ ^\\w+',
  'only stop words': 'the of and',
  'one letter': 'e',
  'brackets without end': '(('.repeat(500),
}
test.each(Object.entries(odd))('%s is answered, by all of it or by what is left', (_, query) => {
  const index = filledIndex([sampleDocument({ id: 'a' }), sampleDocument({ id: 'b', text: 'Nothing.' })])
  for (const text of [query, `${query} `, `"${query}"`, `-${query}`]) {
    const documents = [sampleDocument({ id: 'a' }), sampleDocument({ id: 'b', text: 'Nothing.' })]
    expect(found(index, text).toSorted()).toEqual([...slowSearch(documents, parseQuery(text).node)].sort())
  }
})

test('only what is not wanted finds all else', () => {
  const index = filledIndex([sampleDocument({ id: 'a' }), sampleDocument({ id: 'b', text: 'Nothing.' })])
  expect(found(index, '-talks ')).toEqual(['b'])
  expect(found(index, '-nowhere ').toSorted()).toEqual(['a', 'b'])
})

test('an item with 100,000 different words is found by each, also after a restart and beside others', () => {
  const text = Array.from({ length: 100_000 }, (_, at) => `w${at.toString(36)}x`).join(' ')
  const index = reopened(filledIndex([sampleDocument({ id: 'a', text }), sampleDocument({ id: 'b' })]))
  index.upsert([sampleDocument({ id: 'c', text })])
  for (const word of ['w0x', 'w255rx', '"w255qx w255rx"', 'w25*']) {
    expect(found(index, `${word} `).toSorted(), word).toEqual(['a', 'c'])
  }
})
