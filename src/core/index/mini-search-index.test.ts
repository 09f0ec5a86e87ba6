import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from '../query/parse-query'
import { arbitraryDocument, arbitraryQuery, vocabulary } from './fixtures/arbitrary-search'
import { sampleDocument } from './fixtures/sample-document'
import { sampleIndex } from './fixtures/sample-index'
import { slowSearch } from './fixtures/slow-search'
import type { SearchDocument } from './search-document'
import type { SearchIndex, SearchOptions } from './search-index'

const everything: SearchOptions = { offset: 0, limit: 1000, sort: 'relevance', includeTrash: false }
const ids = ['a', 'b', 'c', 'd', 'e']

async function found(
  index: SearchIndex,
  query: string,
  options: Partial<SearchOptions> = {},
): Promise<string[]> {
  const page = await index.search(parseQuery(query), { ...everything, ...options })
  return page.found.map(({ id }) => id)
}

function filledIndex(documents: readonly SearchDocument[]): SearchIndex {
  const index = sampleIndex(new Map(documents.map((doc) => [doc.id, doc])))
  for (const doc of documents) index.upsert(doc)
  return index
}

const library = fc.tuple(...ids.map((id) => arbitraryDocument(id)))

test('finds what reading every document finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      library,
      fc.array(arbitraryQuery, { minLength: 5, maxLength: 5 }),
      async (documents, queries) => {
        const index = filledIndex(documents)
        for (const query of queries) {
          const hits = await found(index, query)
          expect({ query, hits: hits.toSorted() }).toEqual({
            query,
            hits: [...slowSearch(documents, parseQuery(query).node)].sort(),
          })
        }
      },
    ),
    { numRuns: 300 },
  )
})

const step = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ids).chain((id) => arbitraryDocument(id)) },
  { weight: 1, arbitrary: fc.constantFrom(...ids) },
  { weight: 1, arbitrary: fc.constant('save' as const) },
)

test('after any changes, saved and loaded, it finds in the same order as one made anew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
      const documents = new Map<string, SearchDocument>()
      let index = sampleIndex(documents)
      for (const taken of steps) {
        if (taken === 'save') {
          const bytes = index.save()
          index = sampleIndex(documents)
          expect(index.load(bytes)).toBe(true)
        } else if (typeof taken === 'string') {
          documents.delete(taken)
          index.remove(taken)
        } else {
          documents.set(taken.id, taken)
          index.upsert(taken)
        }
      }
      await index.compact()
      const anew = filledIndex([...documents.values()])
      expect(index.ids().toSorted()).toEqual(anew.ids().toSorted())
      for (const word of [...vocabulary, 't*', 'is:unread', 'speaker:talks']) {
        expect({ word, hits: await found(index, `${word} `) }).toEqual({
          word,
          hits: await found(anew, `${word} `),
        })
      }
    }),
    { numRuns: 100 },
  )
})

test('pages of results together are all results, and the total is told', async () => {
  const index = filledIndex(ids.map((id) => sampleDocument({ id })))
  const page = await index.search(parseQuery('envoy '), { ...everything, offset: 2, limit: 2 })
  expect(page.total).toBe(5)
  expect(page.found.map(({ id }) => id)).toEqual((await found(index, 'envoy ')).slice(2, 4))
})

test('the title counts more than the text; of equal ones the newer comes first, then the id', async () => {
  const index = filledIndex([
    sampleDocument({ id: 'b', captured: 1 }),
    sampleDocument({ id: 'a', captured: 1 }),
    sampleDocument({ id: 'c', captured: 2 }),
    sampleDocument({ id: 'd', title: 'Talks' }),
  ])
  expect(await found(index, 'talks ')).toEqual(['d', 'c', 'a', 'b'])
})

test('by date the newest comes first, and what has no date last', async () => {
  const index = filledIndex([
    sampleDocument({ id: 'a', published: '', captured: 9 }),
    sampleDocument({ id: 'b', published: '2021', captured: 1 }),
    sampleDocument({ id: 'c', published: '2022-01-03', captured: 2 }),
  ])
  expect(await found(index, 'envoy ', { sort: 'published' })).toEqual(['c', 'b', 'a'])
  expect(await found(index, 'envoy ', { sort: 'captured' })).toEqual(['a', 'c', 'b'])
})

test('the trash is found only when it is asked for', async () => {
  const index = filledIndex([sampleDocument({ id: 'a', trashed: true }), sampleDocument({ id: 'b' })])
  expect(await found(index, 'envoy ')).toEqual(['b'])
  expect(await found(index, 'envoy is:trash ')).toEqual(['a'])
  expect(await found(index, 'envoy -is:trash ')).toEqual(['b'])
  expect((await found(index, 'envoy ', { includeTrash: true })).toSorted()).toEqual(['a', 'b'])
})

test('damaged, cut and foreign bytes are refused and leave an empty index', () => {
  const index = filledIndex([sampleDocument()])
  const bytes = index.save()
  for (const place of [0, 7, 11, 15, 40, bytes.length - 1]) {
    const damaged = bytes.slice()
    damaged[place] = (damaged[place] ?? 0) ^ 1
    expect(index.load(damaged)).toBe(false)
    expect(index.size).toBe(0)
  }
  expect(index.load(bytes.subarray(0, bytes.length - 1))).toBe(false)
  expect(index.load(new Uint8Array())).toBe(false)
  expect(index.load(bytes)).toBe(true)
  expect(index.size).toBe(1)
})

test('a phrase of any length is found, also where only its end differs', async () => {
  const text = Array.from({ length: 200 }, (_, place) => `word${String(place)}`).join(' ')
  const index = filledIndex([
    sampleDocument({ id: 'a', text }),
    sampleDocument({ id: 'b', text: `${text}s` }),
  ])
  expect(await found(index, `"${text}"`)).toEqual(['a'])
  expect((await found(index, `"${text}`)).toSorted()).toEqual(['a', 'b'])
})
