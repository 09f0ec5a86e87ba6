/** Place of the first block that ends below `y` (CSS px of the window), by binary search; `blocks.length` for none. */
export function firstBelow(blocks: readonly HTMLElement[], y: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? Infinity) > y) high = middle
    else low = middle + 1
  }
  return low
}
