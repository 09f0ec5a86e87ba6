import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Item } from '@/core/article/item'
import { arbitraryDocument, arbitraryQuery } from '@/core/index/fixtures/arbitrary-search'
import { sampleDocument } from '@/core/index/fixtures/sample-document'
import { filledIndex } from '@/core/index/fixtures/sample-index'
import type { SearchDocument } from '@/core/index/search-document'
import type { PartKind } from '@/core/query/ask-in-part'
import { parseQuery } from '@/core/query/parse-query'
import { articlesWithParts, findFewParts, findParts } from './find-parts'
import type { FoundDocument } from './read-search-documents'
import { Shelf } from './shelf'

function archiveOf(all: readonly SearchDocument[]) {
  const rows = new Map(
    all.map((document) => [document.id, { item: { id: document.id } as Item, document }] as const),
  )
  let read = 0
  const documents = new Shelf<FoundDocument>({
    read: (ids) => {
      read += ids.length
      return Promise.resolve(new Map(ids.flatMap((id) => (rows.has(id) ? [[id, rows.get(id)!]] : []))))
    },
    weigh: () => 1,
    most: 0,
  })
  const index = filledIndex(all)
  const page = (query: string, kind: PartKind, offset: number, limit: number, find = findParts) => {
    const options = { offset, limit, sort: 'relevance', includeTrash: false, preview: false } as const
    return find(documents, index, { parsed: parseQuery(query, '2021-03-31'), kind }, options)
  }
  /** As a list that is scrolled to its end. */
  const scrolled = async (query: string, kind: PartKind, limit: number) => {
    const first = await page(query, kind, 0, limit)
    const ids = first.hits.map(({ itemId }) => itemId)
    let { taken, empty, isAtMost } = first
    while (taken < first.total) {
      const next = await page(query, kind, taken, limit)
      expect(next.taken).toBeGreaterThan(0)
      ids.push(...next.hits.map(({ itemId }) => itemId))
      taken += next.taken
      if (isAtMost) empty += next.empty
      isAtMost &&= next.isAtMost
    }
    expect(isAtMost).toBe(false)
    return { first, articles: new Set(ids).size, count: first.total - empty }
  }
  return { documents, index, page, scrolled, reads: () => read }
}

test('as many articles are told as have a row, whatever is asked', async () => {
  const documents = fc
    .integer({ min: 1, max: 8 })
    .chain((size) => fc.tuple(...Array.from({ length: size }, (_, at) => arbitraryDocument(String(at)))))
  const kinds = fc.constantFrom<PartKind>('quote', 'comment')
  await fc.assert(
    fc.asyncProperty(documents, arbitraryQuery, kinds, async (all, query, kind) => {
      const archive = archiveOf(all)
      const { first, articles, count } = await archive.scrolled(query, kind, 3)
      expect([first.isAtMost, first.total - first.empty, count]).toEqual([false, articles, articles])
      const parsed = parseQuery(query, '2021-03-31')
      const { only, isAtMost } = await articlesWithParts(archive.documents, archive.index, { parsed, kind })
      expect([isAtMost, only?.size ?? articles]).toEqual([false, articles])
    }),
    { numRuns: 200 },
  )
})

/** The first so many have both words in one quote, the others each in one of its own. */
function manyOf(size: number, holding: number): SearchDocument[] {
  const text = 'money office | money | office'
  return Array.from({ length: size }, (_, at) => {
    const spans = at < holding ? [[0, 12]] : [[15, 20], [23, 29]] // prettier-ignore
    const quotes = spans.map(([start = 0, end = 0]) => ({ start, end, speaker: '', speakerForms: [] }))
    return sampleDocument({ id: String(at), text, quotes, captured: at })
  })
}

test('of more than can be looked at at once, it is told that they are at most so many, until the end', async () => {
  const archive = archiveOf(manyOf(300, 2))
  const first = await archive.page('money office ', 'quote', 0, 20)
  // The newest come first, and have none.
  expect(first).toMatchObject({ hits: [], taken: 120, total: 300, empty: 120, isAtMost: true })
  expect(archive.reads()).toBe(120)
  expect(await archive.scrolled('money office ', 'quote', 20)).toMatchObject({ articles: 2, count: 2 })
  const parsed = parseQuery('money office ')
  expect(await articlesWithParts(archive.documents, archive.index, { parsed, kind: 'quote' })).toEqual({
    only: null,
    isAtMost: true,
  })
})

test('no more are looked at than a page shows, and beside articles few', async () => {
  const archive = archiveOf(manyOf(300, 300))
  expect((await archive.page('money office ', 'quote', 0, 20)).hits).toHaveLength(20)
  expect(archive.reads()).toBe(20)
  const few = await archiveOf(manyOf(300, 0)).page('money office ', 'quote', 0, 3, findFewParts)
  expect(few).toMatchObject({ hits: [], taken: 12, total: 300, isAtMost: true })
  const all = await archiveOf(manyOf(12, 5)).page('money office ', 'quote', 0, 3, findFewParts)
  expect([all.hits.length, all.total - all.empty, all.isAtMost]).toEqual([3, 5, false])
})
