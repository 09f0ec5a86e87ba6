import type { Span } from './span'

/** A stretch of an old text, and what stands in its place in the new one. Both begin at `start`. */
export interface ChangedStretch {
  readonly start: number
  readonly fromEnd: number
  readonly toEnd: number
}

/** Code units around a change that are compared with it, so that words are whole and context is seen. */
const margin = 200

/**
 * The only stretch in which two texts differ, with a margin, and made wider so that no span crosses its edge; null
 * where they are the same text. A mended word in a very long text takes no longer than in a short one.
 */
export function changedStretch(from: string, to: string, spans: readonly Span[]): ChangedStretch | null {
  if (from === to) return null
  const shorter = Math.min(from.length, to.length)
  let head = 0
  while (head < shorter && from.charCodeAt(head) === to.charCodeAt(head)) head += 1
  let tail = 0
  while (
    tail < shorter - head &&
    from.charCodeAt(from.length - 1 - tail) === to.charCodeAt(to.length - 1 - tail)
  )
    tail += 1
  let start = spaceBefore(from, head - margin)
  let end = spaceAfter(from, from.length - tail + margin)
  for (const span of [...spans].sort((a, b) => b.end - a.end)) {
    if (span.start < start && span.end > start) start = spaceBefore(from, span.start - margin)
  }
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < end && span.end > end) end = spaceAfter(from, span.end + margin)
  }
  return { start, fromEnd: end, toEnd: end + to.length - from.length }
}

function spaceBefore(text: string, offset: number): number {
  let at = Math.max(0, offset)
  while (at > 0 && !/\s/u.test(text.charAt(at - 1))) at -= 1
  return at
}

function spaceAfter(text: string, offset: number): number {
  let at = Math.min(text.length, offset)
  while (at < text.length && !/\s/u.test(text.charAt(at))) at += 1
  return at
}
