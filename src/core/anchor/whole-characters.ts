import type { Span } from './span'

/** What belongs to the character before it: low surrogates, combining marks, joiners, variation selectors. */
const follower = /^[\p{M}\u200c\u200d\udc00-\udfff]/u
const lowSurrogate = /^[\udc00-\udfff]$/
const highSurrogate = /^[\ud800-\udbff]$/

/** The span made wider where it would cut a surrogate pair, or a letter from its combining marks. */
export function wholeCharacters(text: string, span: Span): Span {
  let { start, end } = span
  while (start > 0 && cuts(text, start)) start -= 1
  while (end < text.length && cuts(text, end)) end += 1
  return { start, end }
}

function cuts(text: string, offset: number): boolean {
  const after = text.charAt(offset)
  if (lowSurrogate.test(after)) return highSurrogate.test(text.charAt(offset - 1))
  return follower.test(text.slice(offset, offset + 2)) && !/\s/u.test(text.charAt(offset - 1))
}
