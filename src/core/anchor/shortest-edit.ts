import type { Run } from './run'

/** Differences beyond which two stretches are taken as different altogether: the time is their square. */
const mostEdits = 1500

/**
 * The runs that `a` from `fromA` to `toA` and `b` from `fromB` to `toB` have in common in a shortest edit, in
 * order. E. Myers, An O(ND) difference algorithm and its variations (1986), the greedy form.
 */
export function shortestEdit(
  a: Int32Array,
  b: Int32Array,
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
): Run[] {
  const n = toA - fromA
  const m = toB - fromB
  if (n === 0 || m === 0) return []
  const most = Math.min(n + m, mostEdits)
  const furthest = new Int32Array(2 * most + 3)
  const trail: Int32Array[] = []
  for (let edits = 0; edits <= most; edits += 1) {
    trail.push(furthest.slice(most + 1 - edits - 1, most + 1 + edits + 2))
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && at(furthest, most + k) < at(furthest, most + k + 2))
      let x = down ? at(furthest, most + k + 2) : at(furthest, most + k) + 1
      let y = x - k
      while (x < n && y < m && a[fromA + x] === b[fromB + y]) {
        x += 1
        y += 1
      }
      furthest[most + 1 + k] = x
      if (x >= n && y >= m) return walkBack(trail, fromA, fromB, n, m)
    }
  }
  return []
}

function at(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0
}

function walkBack(trail: readonly Int32Array[], fromA: number, fromB: number, n: number, m: number): Run[] {
  const runs: Run[] = []
  let x = n
  let y = m
  for (let edits = trail.length - 1; edits >= 0; edits -= 1) {
    // `trail[edits]` holds the diagonals from -edits - 1 to edits + 1.
    const row = trail[edits] ?? new Int32Array()
    const value = (k: number) => at(row, k + edits + 1)
    const k = x - y
    const down = k === -edits || (k !== edits && value(k - 1) < value(k + 1))
    const beforeX = edits === 0 ? 0 : down ? value(k + 1) : value(k - 1)
    const beforeY = edits === 0 ? 0 : beforeX - (down ? k + 1 : k - 1)
    const startX = edits === 0 ? 0 : down ? beforeX : beforeX + 1
    if (x > startX) runs.push({ a: fromA + startX, b: fromB + startX - k, length: x - startX })
    x = beforeX
    y = beforeY
  }
  return runs.reverse()
}
