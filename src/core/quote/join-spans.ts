import type { MarkedQuote } from './marked-quote'

/** Between two spans of one sentence stands an attribution of so many code units at most. */
const longest = 120

/** The quotes of a text, each with its spans: what goes on around a cue or over a break between paragraphs is one. */
export function joinSpans(
  text: string,
  spoken: readonly MarkedQuote[],
): readonly (readonly [MarkedQuote, ...MarkedQuote[]])[] {
  const joined: [MarkedQuote, ...MarkedQuote[]][] = []
  for (const quote of spoken) {
    const open = joined.at(-1)
    const before = open?.at(-1)
    if (open && before && goesOn(text, before, quote)) open.push(quote)
    else joined.push([quote])
  }
  return joined
}

function goesOn(text: string, before: MarkedQuote, quote: MarkedQuote): boolean {
  if (quote.span.continues)
    return before.span.isOpen && before.span.line === quote.span.line - 1 && quote.entity === before.entity
  if (
    quote.entity !== before.entity ||
    quote.span.line !== before.span.line ||
    quote.span.start - before.span.end > longest
  )
    return false
  const between = text.slice(before.span.end, quote.span.start)
  const isSplit =
    /[,—–-]/u.test(text.charAt(before.span.end - 2)) && /,\s*$/u.test(between) && !/[.!?]\s/u.test(between)
  return isSplit && quote.source?.start === before.source?.start
}
