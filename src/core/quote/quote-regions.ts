import type { LineView } from './line-view'
import type { QuotationSpan } from './quotation-spans'
import type { Region } from './subject-of-cue'
import { tokenAt } from './token-at'

/** The words around a span that can say who speaks, as token indexes of a line. */
export interface QuoteRegions {
  readonly view: LineView
  readonly before: Region
  readonly after: Region
  /** The span opens its sentence. */
  readonly isAtStart: boolean
  /** Another span ends where `before` begins, in the same sentence. */
  readonly followsQuote: boolean
}

/** Words further away say nothing of a quote's speaker; also keeps the cost of a quote bounded. */
const reach = 200

/** Words of the same sentence up to the next quotation mark, on both sides. */
export function quoteRegions(view: LineView, span: QuotationSpan): QuoteRegions {
  const first = tokenAt(view, span.start)
  let last = first
  while (last + 1 < view.tokens.length && (view.tokens[last + 1]?.start ?? Infinity) < span.end) last += 1
  const opening = view.sentences[first]
  const closing = view.sentences[last]
  let from = first
  while (from > 0 && first - from < reach && view.sentences[from - 1] === opening && !view.quoted[from - 1])
    from -= 1
  let to = last + 1
  while (to < view.tokens.length && to - last < reach && view.sentences[to] === closing && !view.quoted[to])
    to += 1
  const followsQuote = from > 0 && view.sentences[from - 1] === opening && view.quoted[from - 1] === true
  return {
    view,
    before: { from, to: first },
    after: { from: last + 1, to },
    isAtStart: from === first && !followsQuote,
    followsQuote,
  }
}
