export interface Pair {
  readonly a: number
  readonly b: number
}

/** The longest choice of pairs that rise in `b`, of pairs that rise in `a`: patience sorting, n log n. */
export function risingPairs(pairs: readonly Pair[]): Pair[] {
  /** For each length, the pair with the smallest `b` that ends such a chain, as an index. */
  const ends: number[] = []
  const before = new Int32Array(pairs.length)
  pairs.forEach((pair, index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] ?? -1]?.b ?? Infinity) < pair.b) low = middle + 1
      else high = middle
    }
    before[index] = low === 0 ? -1 : (ends[low - 1] ?? -1)
    ends[low] = index
  })
  const chain: Pair[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at]
    if (pair !== undefined) chain.push(pair)
  }
  return chain.reverse()
}
