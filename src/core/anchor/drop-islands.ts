import type { Run } from './run'
import type { Span } from './span'

/**
 * Runs without those that are smaller than the changes on both of their sides: two different stretches have
 * small words in common by chance, which say nothing about where anything went. As in the semantic clean-up of
 * Neil Fraser's diff-match-patch.
 */
export function dropIslands(runs: readonly Run[], from: readonly Span[], to: readonly Span[]): Run[] {
  const kept: Run[] = [...runs]
  let index = 0
  while (index < kept.length) {
    const run = kept[index]
    if (run === undefined) break
    const before = kept[index - 1] ?? { a: 0, b: 0, length: 0 }
    const after = kept[index + 1] ?? { a: from.length, b: to.length, length: 0 }
    const size = letters(from, run.a, run.a + run.length)
    const left = gapSize(before, run, from, to)
    const right = gapSize(run, after, from, to)
    if (size <= left && size <= right) {
      kept.splice(index, 1)
      index = Math.max(0, index - 1)
    } else index += 1
  }
  return kept
}

function gapSize(run: Run, next: Run, from: readonly Span[], to: readonly Span[]): number {
  return Math.max(letters(from, run.a + run.length, next.a), letters(to, run.b + run.length, next.b))
}

function letters(tokens: readonly Span[], from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i += 1) sum += (tokens[i]?.end ?? 0) - (tokens[i]?.start ?? 0)
  return sum
}
