import type { Span } from '../../anchor/span'
import type { QuoteKind } from '../../quote/quote'

const opening = /["'“”„‟‘’‚‛«»‹›「『«＂]/u
const sentenceEnd = /[.!?…:,;\n]/u

/**
 * What a hand-made quote is, by its looks: without quotation marks at its edge or just outside of it, indirect;
 * with them, mixed where it begins with a small letter in the middle of a sentence, else direct.
 */
export function quoteKindOf(text: string, span: Span): QuoteKind {
  const inside = opening.test(text.charAt(span.start))
  const outside = opening.test(text.charAt(span.start - 1))
  if (!inside && !outside) return 'indirect'
  const first = text.charAt(inside ? span.start + 1 : span.start)
  const before = text.slice(Math.max(0, span.start - 3), inside ? span.start : span.start - 1).trimEnd()
  const small = first !== first.toLocaleUpperCase('und')
  return small && before !== '' && !sentenceEnd.test(before.slice(-1)) ? 'mixed' : 'direct'
}
