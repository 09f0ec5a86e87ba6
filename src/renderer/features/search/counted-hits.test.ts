import { expect, test } from 'vitest'
import type { HitKind } from '@/core/query/query-node'
import { countedHits } from './counted-hits'

const all = { total: 1500, empty: 0, isAtMost: false, isPreview: false }

test.each<[HitKind | null, Partial<typeof all>, string]>([
  [null, {}, '1,500 items'],
  ['article', { total: 1 }, '1 item'],
  ['name', { total: 256, isPreview: true }, '256+ names'],
  ['quote', {}, 'in 1,500 articles'],
  ['quote', { empty: 20, isAtMost: true }, 'in at most 1,480 articles'],
  ['quote', { empty: 20, isAtMost: true, isPreview: true }, 'in about 1,480 articles'],
  ['comment', { empty: 1499 }, 'in 1 article'],
  ['comment', { empty: 1500 }, 'in 0 articles'],
])('%s %j: %s', (type, part, told) => {
  expect(countedHits(type, { ...all, ...part })).toBe(told)
})
