import type { FoundQuote } from '../annotation/analysis'
import type { QuotationSpan } from './quotation-spans'

/** Fewer words in quotation marks are as often a name or a term. */
const fewest = 4

/** For languages without rules: what stands in quotation marks and is long enough, with an unknown speaker. */
export function findMarked(text: string, marked: readonly QuotationSpan[]): FoundQuote[] {
  return marked.flatMap((span) => {
    const inner = text.slice(span.start, span.end)
    const words = inner.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    const isLong = words >= fewest || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]{6}/u.test(inner)
    if (!isLong) return []
    return [
      {
        spans: [{ start: span.start, end: span.end }] as const,
        kind: 'direct' as const,
        cue: null,
        source: null,
        speaker: null,
        confidence: 0.5,
        reason: 'words in quotation marks; speakers are only looked for in English',
      },
    ]
  })
}
