import { expect, test } from 'vitest'
import { confidenceOf, type Evidence } from './confidence'
import { confidenceTable, type ConfidenceStep } from './confidence-table'

const kinds = Object.keys(confidenceTable) as Evidence[]

test.each(kinds)('%s: a higher score is never less sure, and no score is certain', (evidence) => {
  const steps: readonly ConfidenceStep[] = confidenceTable[evidence]
  const scores = [0, ...steps.map(([upTo]) => upTo), 1]
  const sure = scores.map((score) => confidenceOf(evidence, score))
  expect(sure).toEqual([...sure].sort((a, b) => a - b))
  expect(sure.every((confidence) => confidence > 0.3 && confidence < 0.99)).toBe(true)
  expect(steps.at(-1)?.[0]).toBe(1)
})

test('a score on the edge of a step belongs to it', () => {
  const steps: readonly ConfidenceStep[] = confidenceTable.stated
  expect(steps.map(([upTo]) => confidenceOf('stated', upTo))).toEqual(
    steps.map(([, confidence]) => confidence),
  )
})
