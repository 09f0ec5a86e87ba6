import { confidenceTable, type ConfidenceStep } from './confidence-table'

/**
 * `stated`: the words around the quote say who speaks; `carried`: the speaker of the quote before goes on; `told`:
 * without quotation marks; `described`: words without a name stand for the speaker ("police"); `unnamed`: nothing does.
 */
export type Evidence = keyof typeof confidenceTable

/** The share of such findings that are right, see `docs/language.md`; `score` is the product of the rules' certainties. */
export function confidenceOf(evidence: Evidence, score: number): number {
  const steps: readonly ConfidenceStep[] = confidenceTable[evidence]
  return (steps.find(([upTo]) => score <= upTo) ?? steps.at(-1))?.[1] ?? 0.5
}
