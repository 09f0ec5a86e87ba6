import { expect, test } from 'vitest'
import type { HitKind } from '@/core/query/query-node'
import type { FoundGroup, FoundHit } from './find-hits'
import { countHits, resultRows } from './result-rows'

const hit = (kind: HitKind, score: number): FoundHit =>
  ({ item: null, hit: { kind, key: String(score), score } }) as unknown as FoundHit
const group = (kind: HitKind, ...scores: number[]): FoundGroup => ({
  kind,
  total: scores.length,
  isAtMost: false,
  found: scores.map((score) => hit(kind, score)),
})
const found = [hit('article', 9), hit('article', 5)]
const groups = [group('name', 7, 3), group('note', 12), group('quote', 8)]
const keys = (part: Partial<Parameters<typeof resultRows>[0]>) =>
  resultRows({ found, groups, layout: 'mixed', byScore: true, isAll: true, ...part }).map(({ key }) => key)

test('names and notes stand where their score puts them', () => {
  expect(keys({})).toEqual(['note-12', 'article-9', 'name-7', 'article-5', 'name-3'])
})

test('what belongs below all that is loaded waits until that is reached', () => {
  expect(keys({ isAll: false })).toEqual(['note-12', 'article-9', 'name-7', 'article-5'])
})

test('in another order than the best first, they stand before the articles', () => {
  expect(keys({ byScore: false })).toEqual(['name-7', 'name-3', 'note-12', 'article-9', 'article-5'])
})

test('grouped, each kind has a heading', () => {
  expect(keys({ layout: 'grouped' })).toEqual([
    ...['head-name', 'name-7', 'name-3', 'head-note', 'note-12', 'head-quote', 'quote-8'],
    ...['head-article', 'article-9', 'article-5'],
  ])
  // Not all were looked at, and none of those that were has any.
  const unknown = { ...group('quote'), total: 300, isAtMost: true }
  expect(keys({ layout: 'grouped', groups: [unknown] })).toEqual(['head-article', 'article-9', 'article-5'])
  expect(keys({ layout: 'grouped', groups: [] })).toEqual(['article-9', 'article-5'])
})

test('hits are counted without headings, and with those that are still to be fetched', () => {
  const counts = { found, groups, taken: 2, total: 2 }
  expect(countHits({ ...counts, layout: 'grouped' })).toBe(6)
  expect(countHits({ ...counts, layout: 'mixed' })).toBe(5)
  expect(countHits({ ...counts, groups: [], layout: 'grouped' })).toBe(2)
  expect(countHits({ ...counts, layout: 'mixed', total: 40 })).toBe(43)
})
