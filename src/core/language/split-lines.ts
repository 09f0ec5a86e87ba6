import type { Span } from '../anchor/span'
import { trimmedSpan } from './trimmed-span'

const bullet = /^(?:[-*•–—]|\d{1,3}[.)])\s/u
const lineFeed = 10
const ended = /[.!?…:;。！？]["”’'»)\]]{0,3}$/u

/** Whether the sentence may go on over the single line feed at `feed`: a text that was broken to a width. */
function goesOn(text: string, feed: number): boolean {
  const before = text.slice(Math.max(0, feed - 60), feed).trimEnd()
  const after = text.slice(feed + 1, feed + 8)
  if (after.startsWith('\n') || before === '' || before.includes('\n') || bullet.test(after)) return false
  return before.length >= 50 && !ended.test(before)
}

/** Whether a run of text ends at `at`: a line feed that is more than a break of a long line. */
export function isLineEnd(text: string, at: number): boolean {
  return text.charAt(at) === '\n' && !goesOn(text, at)
}

/** The paragraphs of a text, without the space around them; empty ones are left out. */
export function splitLines(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  while (start <= text.length) {
    const end = lineEnd(text, start)
    const span = trimmedSpan(text, start, end)
    if (span) spans.push(span)
    start = end + 1
  }
  return spans
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text.charCodeAt(at) === lineFeed && isLineEnd(text, at)) return at
  }
  return text.length
}
