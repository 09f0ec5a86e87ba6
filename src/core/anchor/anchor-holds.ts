import type { Anchor } from './anchor'

/** Whether the anchor's words and their context stand in the text exactly where the anchor says. */
export function anchorHolds(anchor: Anchor, text: string): boolean {
  return (
    text.slice(anchor.start, anchor.end) === anchor.exact &&
    text.slice(Math.max(0, anchor.start - anchor.prefix.length), anchor.start) === anchor.prefix &&
    text.slice(anchor.end, anchor.end + anchor.suffix.length) === anchor.suffix
  )
}
