/**
 * `stated`: the words around the quote say who speaks; `carried`: the speaker of the quote before goes on; `told`:
 * without quotation marks; `unnamed`: nobody is named as the speaker.
 */
export type Evidence = 'stated' | 'carried' | 'told' | 'unnamed'

/** For scores up to so much (ascending), the share of findings that were right. */
type Step = readonly [upTo: number, confidence: number]

const table: Readonly<Record<Evidence, readonly Step[]>> = {
  stated: [[1, 0.9]],
  carried: [[1, 0.85]],
  told: [[1, 0.8]],
  unnamed: [[1, 0.8]],
}

/** The share of such findings that are right, see `docs/language.md`; `score` is the product of the rules' certainties. */
export function confidenceOf(evidence: Evidence, score: number): number {
  const steps = table[evidence]
  return (steps.find(([upTo]) => score <= upTo) ?? steps.at(-1))?.[1] ?? 0.5
}
