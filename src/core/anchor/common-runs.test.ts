import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commonRuns } from './common-runs'
import type { Run } from './run'
import { shortestEdit } from './shortest-edit'

function longestCommon(a: Int32Array, b: Int32Array): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const element of a) {
    const next = [0]
    b.forEach((other, j) => {
      next.push(element === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0))
    })
    row = next
  }
  return row.at(-1) ?? 0
}

function expectRising(a: Int32Array, b: Int32Array, runs: readonly Run[]) {
  let [endA, endB] = [0, 0]
  for (const run of runs) {
    expect(run.length).toBeGreaterThan(0)
    expect(run.a).toBeGreaterThanOrEqual(endA)
    expect(run.b).toBeGreaterThanOrEqual(endB)
    expect([...a.slice(run.a, run.a + run.length)]).toEqual([...b.slice(run.b, run.b + run.length)])
    endA = run.a + run.length
    endB = run.b + run.length
  }
  expect(endA).toBeLessThanOrEqual(a.length)
  expect(endB).toBeLessThanOrEqual(b.length)
}

const sequence = fc.array(fc.nat(5), { maxLength: 40 }).map((numbers) => Int32Array.from(numbers))

test('a shortest edit keeps as much as can be kept', () => {
  fc.assert(
    fc.property(sequence, sequence, (a, b) => {
      const runs = shortestEdit(a, b, 0, a.length, 0, b.length)
      expectRising(a, b, runs)
      expect(runs.reduce((sum, run) => sum + run.length, 0)).toBe(longestCommon(a, b))
    }),
  )
})

test('runs rise on both sides and are the same on both', () => {
  fc.assert(
    fc.property(sequence, sequence, sequence, (a, b, between) => {
      const from = Int32Array.from([...a, ...between, ...b])
      const to = Int32Array.from([...b, ...between, ...a])
      expectRising(from, to, commonRuns(from, to))
      expect(commonRuns(from, from)).toEqual(from.length === 0 ? [] : [{ a: 0, b: 0, length: from.length }])
    }),
  )
})

test('of two halves that changed places the longer one is followed', () => {
  const short = Array.from({ length: 8 }, (_, i) => i)
  const long = Array.from({ length: 12 }, (_, i) => 100 + i)
  expect(commonRuns(Int32Array.from([...short, ...long]), Int32Array.from([...long, ...short]))).toEqual([
    { a: 8, b: 0, length: 12 },
  ])
})
