import type { FoldedText } from './folded-text'

/** The first offset of the folded text that stands at or after `offset` of the text. */
export function foldedOffset({ offsets }: FoldedText, offset: number): number {
  let low = 0
  let high = offsets.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) >= offset) high = middle
    else low = middle + 1
  }
  return low
}
