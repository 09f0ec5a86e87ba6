import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import type { Item } from '@/core/article/item'
import type { SearchAnswer } from '@/core/index/search-hit'
import type { SearchAsk, Session } from '@/renderer/session/session'
import { ArchiveDatabase } from '@/store/archive-database'
import { hasMore } from './has-more'
import { useSearchResults } from './use-search-results'

const ids = Array.from({ length: 120 }, (_, index) => `i${String(index)}`)

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

function answerOf({ offset, limit }: SearchAsk): SearchAnswer {
  const hits = ids.slice(offset, offset + limit).map((itemId) => ({
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
  return {
    hits,
    items: hits.map(({ itemId }) => itemOf(itemId)),
    type: null,
    groups: [],
    taken: hits.length,
    total: ids.length,
    empty: 0,
    isAtMost: false,
    isPreview: false,
    sort: 'relevance',
    notices: [],
    pending: 0,
  }
}

const db = new ArchiveDatabase('search-results')
await db.open()
const never = new AbortController().signal
const results = () => useSearchResults.getState()

function sessionOf(search: Session['search']): Session {
  return { db, search } as unknown as Session
}
const answering = sessionOf((ask) => Promise.resolve(answerOf(ask)))

beforeEach(async () => {
  results().forget()
  await db.items.bulkPut(ids.map(itemOf))
})

test('what is shown stays until the next answer is here', async () => {
  await results().search(answering, 'bridge', never)
  const before = results().found
  expect(before).toHaveLength(20)
  let resolve: (answer: SearchAnswer) => void = () => undefined
  const waiting = new Promise<SearchAnswer>((settle) => {
    resolve = settle
  })
  const slow = results().search(
    sessionOf(() => waiting),
    'bridges',
    never,
  )
  expect(results().found).toBe(before)
  expect(results().answered).toBe('bridge')
  resolve(
    answerOf({ query: 'bridges', offset: 0, limit: 3, sort: 'relevance', preview: true, explain: false }),
  )
  await slow
  expect(results().found).toHaveLength(3)
})

test('an answer that comes too late is not shown', async () => {
  await results().search(answering, 'bridge', never)
  const controller = new AbortController()
  const late = results().search(answering, 'ferry', controller.signal)
  controller.abort()
  await late
  expect(results().answered).toBe('bridge')
  expect(results().failure).toBe('')
})

test('pages follow each other, and the same search again brings all of them', async () => {
  await results().search(answering, 'bridge', never)
  for (let page = 0; page < 4; page += 1) await results().more(answering)
  expect(results().found.map(({ item }) => item?.id)).toEqual(ids)
  await results().search(answering, 'bridge', never)
  expect(results().found).toHaveLength(ids.length)
  await results().search(answering, 'ferry', never)
  expect(results().found).toHaveLength(20)
})

test('a page that was being fetched when the same search came again is fetched after it', async () => {
  await results().search(answering, 'bridge', never)
  const stuck = sessionOf(() => new Promise(() => undefined))
  void results().more(stuck)
  // As when the archive changes twice.
  const calledOff = new AbortController()
  const once = results().search(stuck, 'bridge', calledOff.signal)
  calledOff.abort()
  await results().search(answering, 'bridge', never)
  await expect.poll(() => results().found.length).toBe(50)
  void once
})

test('a page of another query is not', async () => {
  await results().search(answering, 'bridge', never)
  void results().more(sessionOf(() => new Promise(() => undefined)))
  const asked: SearchAsk[] = []
  const noting = sessionOf((ask) => {
    asked.push(ask)
    return Promise.resolve(answerOf(ask))
  })
  await results().search(noting, 'ferry', never)
  await results().search(noting, 'ferry', never)
  expect(asked.map(({ offset }) => offset)).toEqual([0, 0])
})

test('a failure is told, and the next answer ends it', async () => {
  await results().search(
    sessionOf(() => Promise.reject(new Error('no index'))),
    'bridge',
    never,
  )
  expect(results().failure).toContain('no index')
  await results().search(answering, 'bridge', never)
  expect(results().failure).toBe('')
})

test('rows that were told take the place of those shown, and the same search again leaves all else as it is', async () => {
  await results().search(answering, 'bridge', never)
  const before = results().found
  results().restate(
    new Map([
      ['i3', { ...itemOf('i3'), starred: 1 }],
      ['i5', null],
      ['elsewhere', itemOf('elsewhere')],
    ]),
  )
  const now = results().found
  expect(now.map(({ item }) => item?.id)).toEqual(
    before.map(({ item }) => item?.id).filter((id) => id !== 'i5'),
  )
  expect(now[3]?.item).toMatchObject({ id: 'i3', starred: 1 })
  expect(now[0]).toBe(before[0])
  await results().search(answering, 'bridge', never)
  expect(results().found[0]).toBe(before[0])
  expect(results().found[3]?.item).toMatchObject({ id: 'i3', starred: 0 })
  await results().search(answering, 'ferry', never)
  expect(results().found[0]).not.toBe(before[0])
})

/** As of quotes: of so many articles that may have some, each sixtieth has. Where a page has none, 50 are looked at. */
const sparse = sessionOf((ask) => {
  const taken = Math.min(ids.length - ask.offset, Math.max(ask.limit, 50))
  const looked = ids.slice(ask.offset, ask.offset + taken)
  const holding = looked.filter((_, at) => (ask.offset + at) % 60 === 59)
  const all = answerOf({ ...ask, limit: taken })
  const hits = all.hits.filter(({ itemId }) => holding.includes(itemId))
  const isAtMost = ask.offset + taken < ids.length
  return Promise.resolve({ ...all, hits, taken, empty: taken - holding.length, isAtMost })
})

test('pages without a row are told of the count, which is that of the rows once all were looked at', async () => {
  const told = () => {
    const { found, total, empty, isAtMost } = results()
    return [found.length, total - empty, isAtMost]
  }
  await results().search(sparse, 'type:quote', never)
  expect([told(), hasMore(results())]).toEqual([[0, 70, true], true])
  await results().more(sparse)
  expect(told()).toEqual([1, 21, true])
  await results().more(sparse)
  expect([told(), hasMore(results())]).toEqual([[2, 2, false], false])
  // As far as was scrolled, at once.
  await results().search(sparse, 'type:quote', never)
  expect(told()).toEqual([2, 2, false])
})
