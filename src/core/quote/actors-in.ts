import type { Actor } from './actor'
import type { LineView } from './line-view'

/** The actors whose tokens lie between `from` and `to` (exclusive), in order; found by halving. */
export function actorsIn(view: LineView, from: number, to: number): readonly Actor[] {
  const end = firstEndingAfter(view.actors, to)
  let start = firstEndingAfter(view.actors, from)
  while (start < end && (view.actors[start]?.from ?? 0) < from) start += 1
  return view.actors.slice(start, end)
}

/** Index of the first actor that ends after token `to`. */
function firstEndingAfter(actors: readonly Actor[], to: number): number {
  let low = 0
  let high = actors.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((actors[middle]?.to ?? Infinity) <= to) low = middle + 1
    else high = middle
  }
  return low
}
