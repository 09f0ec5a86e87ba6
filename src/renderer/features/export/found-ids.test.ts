import { expect, test } from 'vitest'
import type { SearchAnswer } from '@/core/index/search-hit'
import type { SearchAsk } from '@/renderer/session/session'
import { foundIds } from './found-ids'

/** A search that finds these, in pages; `before` runs before a page is answered. */
function searching(found: () => readonly string[], before: (ask: SearchAsk, tell: () => void) => void) {
  let listener: (() => void) | null = null
  const asked: SearchAsk[] = []
  return {
    asked,
    isHeard: () => listener !== null,
    session: {
      onIndexed: (listens: () => void) => {
        listener = listens
        return () => (listener = null)
      },
      search: (ask: SearchAsk): Promise<SearchAnswer> => {
        asked.push(ask)
        before(ask, () => listener?.())
        const hits = found().slice(ask.offset, ask.offset + ask.limit)
        const answer = { hits: hits.map((itemId) => ({ itemId })), taken: hits.length, total: found().length }
        return Promise.resolve(answer as unknown as SearchAnswer)
      },
    },
  }
}

const many = Array.from({ length: 500 }, (_, at) => `item-${String(at)}`)
const noAbort = new AbortController().signal

test('all pages are read, each article once, after what was saved before is in the index', async () => {
  const { session, asked, isHeard } = searching(
    () => [...many, 'item-3', ''],
    () => undefined,
  )
  expect(await foundIds(session, 'x', noAbort)).toEqual(many)
  expect(asked.map(({ offset, once }) => [offset, once])).toEqual([
    [0, true],
    [200, false],
    [400, false],
  ])
  expect(isHeard()).toBe(false)
})

test('what the first page waited for is no reason to read it anew; what changes after it is', async () => {
  let found = many
  const { session, asked } = searching(
    () => found,
    ({ offset }, tell) => {
      if (offset === 0) tell()
      if (offset !== 400 || found !== many) return
      // The best of all is gone: what was on the next page moved to the one that was read.
      found = many.slice(1)
      tell()
    },
  )
  expect(await foundIds(session, 'x', noAbort)).toEqual(many.slice(1))
  expect(asked).toHaveLength(6)
})

test('of an archive that changes all the time, it ends with what it found', async () => {
  const { session, asked } = searching(
    () => many,
    (_, tell) => {
      tell()
    },
  )
  expect(await foundIds(session, 'x', noAbort)).toEqual(many)
  expect(asked).toHaveLength(9)
})
