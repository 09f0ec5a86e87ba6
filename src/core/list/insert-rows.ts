/**
 * An order without the rows `out`, and with the rows `put` where they belong. Moves what stands between as whole blocks, so
 * that one row among 100,000 takes less than a millisecond.
 * @param compare as the order was sorted
 */
export function insertRows(
  order: Uint32Array,
  out: ReadonlySet<number>,
  put: readonly number[],
  compare: (a: number, b: number) => number,
): Uint32Array {
  const kept = order.filter((row) => !out.has(row))
  const next = new Uint32Array(kept.length + put.length)
  let from = 0
  let length = 0
  for (const row of [...put].sort(compare)) {
    const to = placeOf(kept, row, from, compare)
    next.set(kept.subarray(from, to), length)
    length += to - from
    next[length] = row
    length += 1
    from = to
  }
  next.set(kept.subarray(from), length)
  return next
}

/** Before which place, from `from` on, a row belongs. */
function placeOf(
  order: Uint32Array,
  row: number,
  from: number,
  compare: (a: number, b: number) => number,
): number {
  let low = from
  let high = order.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(order[middle] as number, row) < 0) low = middle + 1
    else high = middle
  }
  return low
}
