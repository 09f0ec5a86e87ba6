import type { Anchor } from './anchor'
import type { Span } from './span'

/** Length of an anchor's context on each side, code units. */
const contextLength = 32

/**
 * The anchor of a span in the text `textId`. Boundaries that would split a surrogate pair are moved outwards.
 * Throws a RangeError where the span is empty or not inside the text, which is a bug of the caller.
 */
export function makeAnchor(text: string, textId: string, span: Span): Anchor {
  if (!(span.start >= 0 && span.start < span.end && span.end <= text.length)) {
    throw new RangeError(`no span ${span.start}-${span.end} in a text of ${text.length}`)
  }
  const start = splitsPair(text, span.start) ? span.start - 1 : span.start
  const end = splitsPair(text, span.end) ? span.end + 1 : span.end
  const before = Math.max(0, start - contextLength)
  const after = Math.min(text.length, end + contextLength)
  return {
    textId,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(splitsPair(text, before) ? before + 1 : before, start),
    suffix: text.slice(end, splitsPair(text, after) ? after - 1 : after),
  }
}

function splitsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1))
}
