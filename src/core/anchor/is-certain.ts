import type { Quote, QuoteCandidate } from './quote-candidates'

/**
 * Whether a place is the quote's beyond reasonable doubt: the shorter the words, the more of the context must be
 * there. By chance a context shares 0.3 to 0.4 with any text, and 0.55 hardly ever.
 */
export function isCertain({ words, before, after }: QuoteCandidate, { exact }: Quote): boolean {
  const better = Math.max(before, after)
  if (exact.length >= 60) return words >= 0.9 || (words >= 0.6 && better >= 0.5)
  if (exact.length >= 24) return (words >= 0.97 && better >= 0.45) || (words >= 0.6 && better >= 0.6)
  if (exact.length >= 12) return (words === 1 && better >= 0.55) || (words >= 0.7 && better >= 0.7)
  const isWhole = words === 1 && (better >= 0.75 || before + after >= 1.2)
  return isWhole || (words >= 0.6 && better >= 0.85 && Math.min(before, after) >= 0.4)
}
