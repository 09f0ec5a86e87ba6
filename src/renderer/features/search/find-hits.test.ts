import { expect, test } from 'vitest'
import type { Item } from '@/core/article/item'
import type { SearchAsk, Session } from '@/renderer/session/session'
import { findHits } from './find-hits'

function itemOf(id: string): Item {
  return {
    id,
    title: id,
    source: '',
    authors: [],
    url: '',
    published: '',
    captured: 0,
    language: '',
    lead: '',
    words: 0,
    textId: '',
    originalId: '',
    inbox: 0,
    starred: 0,
    read: 0,
    trashed: 0,
    tagIds: [],
    collectionIds: [],
    modified: 0,
  }
}

/** A session whose index holds `indexed` and whose archive holds `archived`. */
function sessionOf(indexed: readonly string[], archived: readonly string[]) {
  const asks: SearchAsk[] = []
  const search: Session['search'] = async (ask) => {
    asks.push(ask)
    const hits = indexed.slice(ask.offset, ask.offset + ask.limit).map((itemId) => ({
      kind: 'article' as const,
      key: itemId,
      title: '',
      itemId,
      score: 1,
      place: 'text' as const,
      speaker: '',
      excerpt: '',
      matches: [],
      titleMatches: [],
      why: '',
      target: null,
    }))
    return Promise.resolve({
      hits,
      items: hits.map(({ itemId }) => itemOf(itemId)).filter(({ id }) => archived.includes(id)),
      type: null,
      groups: [],
      taken: hits.length,
      total: indexed.length,
      empty: 0,
      isAtMost: false,
      isPreview: false,
      sort: 'relevance' as const,
      notices: [],
      pending: 0,
    })
  }
  return { session: { search } as unknown as Session, asks }
}

const many = Array.from({ length: 450 }, (_, index) => `i${String(index)}`)
const ask = { query: 'x', sort: 'relevance', preview: false, explain: false, offset: 0 } as const
const never = new AbortController().signal

test('many hits are fetched in pages and stand in their order', async () => {
  const { session, asks } = sessionOf(many, many)
  const page = await findHits(session, { ...ask, count: 430 }, never)
  expect(page.found.map(({ item }) => item?.id)).toEqual(many.slice(0, 430))
  expect(asks.map(({ offset, limit }) => [offset, limit])).toEqual([
    [0, 200],
    [200, 200],
    [400, 30],
  ])
})

test('asking for more than there is ends', async () => {
  const { session } = sessionOf(many, many)
  expect((await findHits(session, { ...ask, offset: 440, count: 200 }, never)).taken).toBe(10)
  expect((await findHits(session, { ...ask, offset: 450, count: 50 }, never)).taken).toBe(0)
})

test('a hit whose item did not come with the answer is left out, and counted as taken', async () => {
  const { session } = sessionOf(['a', 'b', 'c'], ['a', 'c'])
  const page = await findHits(session, { ...ask, count: 50 }, never)
  expect(page.found.map(({ item }) => item?.id)).toEqual(['a', 'c'])
  expect(page.taken).toBe(3)
})

test('an aborted search is not handed back', async () => {
  const { session } = sessionOf(['a'], ['a'])
  const controller = new AbortController()
  const page = findHits(session, { ...ask, count: 50 }, controller.signal)
  controller.abort()
  await expect(page).rejects.toThrow()
})
