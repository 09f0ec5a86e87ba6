import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reanchor } from './reanchor'
import { reanchorQuotes } from './reanchor-quotes'
import type { Reanchoring } from './reanchoring'
import type { Span } from './span'

interface Case {
  readonly old: string
  readonly new: string
  readonly annotations: readonly {
    readonly start: number
    readonly end: number
    readonly exact: string
    readonly prefix: string
    readonly suffix: string
    readonly gold: Span | null
    readonly loose?: boolean
    readonly torn?: boolean
  }[]
}

const shared = process.env['CUTTINGS_SHARED'] ?? ''
const cases = readFileSync(join(shared, 'eval/dev/anchors-dev.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Case)

/** Marks that were placed where they are not, and those that were not found: the plain part of the scorer's rules. */
function count(find: (one: Case) => readonly Reanchoring[]) {
  const counts = { placedWrongly: 0, missed: 0 }
  for (const one of cases) {
    const results = find(one)
    one.annotations.forEach(({ gold, loose, torn }, index) => {
      const result = results[index]
      if (result === undefined || result.kind === 'orphan') {
        if (gold !== null && !loose) counts.missed += 1
        return
      }
      const { span } = result
      const isApart = gold === null || span.end <= gold.start || gold.end <= span.start
      if (isApart && !torn) counts.placedWrongly += 1
    })
  }
  return counts
}

test('with the old text no mark of the development cases is lost or placed wrongly', () => {
  expect(count((one) => reanchor(one.old, one.new, one.annotations))).toEqual({ placedWrongly: 0, missed: 0 })
})

test('without it at most three of 3,600 are placed wrongly, and few are lost', () => {
  const counts = count((one) => reanchorQuotes(one.new, one.annotations))
  expect(counts.placedWrongly).toBeLessThanOrEqual(3)
  expect(counts.missed).toBeLessThanOrEqual(36)
})
