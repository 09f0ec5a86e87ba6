import { expect, test } from 'vitest'
import { crashDecision } from './crash-decision'

const minute = 60_000

test('three reloads, then recovery', () => {
  let reloads: readonly number[] = []
  const kinds: string[] = []
  for (const now of [0, 1, 2, 3].map((count) => 1_000_000 + count * minute)) {
    const decision = crashDecision(reloads, now)
    kinds.push(decision.kind)
    reloads = decision.reloads
  }
  expect(kinds).toEqual(['reload', 'reload', 'reload', 'recover'])
})

test('what was long ago does not count', () => {
  expect(crashDecision([0, 1, 2], 5 * minute + 2).kind).toBe('reload')
  expect(crashDecision([0, 1, 2], 5 * minute + 2).reloads).toEqual([5 * minute + 2])
  expect(crashDecision([0, 1, 2], 5 * minute - 1).kind).toBe('recover')
})

test('a clock that was set back does not make it endless', () => {
  expect(crashDecision([9_000_000, 9_000_001, 9_000_002], 5).kind).toBe('recover')
})

test('after recovery it begins anew', () => {
  expect(crashDecision([1, 2, 3], 4)).toEqual({ kind: 'recover', reloads: [] })
})
