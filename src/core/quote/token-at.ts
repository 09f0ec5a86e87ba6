import type { LineView } from './line-view'

/** Index of the first token that starts at or after `offset`, by halving. */
export function tokenAt(view: LineView, offset: number): number {
  let low = 0
  let high = view.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((view.tokens[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}
