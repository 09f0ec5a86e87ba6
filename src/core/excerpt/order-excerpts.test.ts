import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Excerpt, ExcerptSort } from './excerpt'
import { anyExcerpt, sampleExcerpt } from './excerpt.fixture'
import { orderExcerpts } from './order-excerpts'

type Part = {
  id: string
  published?: string
  captured?: number
  speaker?: string | null
  title?: string
  start?: number
  itemId?: string
}

function make({
  id,
  published = '2021',
  captured = 1,
  speaker = null,
  title = 'T',
  start = 0,
  itemId = 'i',
}: Part): Excerpt {
  return {
    ...sampleExcerpt,
    id,
    itemId,
    start,
    speaker,
    citation: { ...sampleExcerpt.citation, published, captured, title },
  }
}
const ordered = (parts: readonly Part[], sort: ExcerptSort, manual: readonly string[] = []) =>
  orderExcerpts(parts.map(make), sort, manual)
    .map(({ id }) => id)
    .join('')

test('by date the newest come first and the unknown last', () => {
  const parts = [
    { id: 'a', published: '' },
    { id: 'b', published: '2020-05' },
    { id: 'c', published: '2021-02-17' },
  ]
  expect(ordered(parts, 'published')).toBe('cba')
  expect(
    ordered(
      [
        { id: 'a', captured: 1 },
        { id: 'b', captured: 3 },
        { id: 'c', captured: 2 },
      ],
      'captured',
    ),
  ).toBe('bca')
})

test('by name A to Z, the unknown last', () => {
  expect(
    ordered(
      [{ id: 'a' }, { id: 'b', speaker: 'zoe' }, { id: 'c', speaker: 'Émile' }, { id: 'd', speaker: 'adam' }],
      'speaker',
    ),
  ).toBe('dcba')
  expect(
    ordered(
      [
        { id: 'a', title: 'Part 10' },
        { id: 'b', title: 'part 9' },
      ],
      'title',
    ),
  ).toBe('ba')
})

test('by hand: as dragged, new ones at the end as they were captured', () => {
  const parts = [{ id: 'a' }, { id: 'n', captured: 9 }, { id: 'b' }, { id: 'm', captured: 8 }, { id: 'c' }]
  expect(ordered(parts, 'manual', ['c', 'gone', 'a', 'b'])).toBe('cabmn')
})

test('excerpts of one article stay in text order', () => {
  const parts = [
    { id: 'a', start: 30 },
    { id: 'b', start: 10 },
    { id: 'c', start: 20, itemId: 'h' },
  ]
  for (const sort of ['published', 'captured', 'title', 'speaker', 'manual'] as const)
    expect(ordered(parts, sort)).toBe('cba')
})

test('the order does not depend on the order they came in, and nothing is lost', () => {
  const sorts = fc.constantFrom<ExcerptSort>('manual', 'published', 'captured', 'speaker', 'title')
  fc.assert(
    fc.property(
      fc.uniqueArray(anyExcerpt, { selector: ({ id }) => id }),
      sorts,
      fc.func(fc.boolean()),
      (excerpts, sort, pick) => {
        const manual = excerpts.filter(({ id }) => pick(id)).map(({ id }) => id)
        const result = orderExcerpts(excerpts, sort, manual)
        expect(result).toEqual(orderExcerpts([...excerpts].reverse(), sort, manual))
        expect(new Set(result)).toEqual(new Set(excerpts))
        expect(orderExcerpts(result, sort, manual)).toEqual(result)
      },
    ),
  )
})
