import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelCount, mayEnd, mayFollow, mayStart } from './tag-set'
import { newViterbiSpace, viterbi } from './viterbi'

const transitions = new Int32Array((labelCount + 1) * labelCount)
const scores = fc.array(fc.integer({ min: -50, max: 50 }), {
  minLength: labelCount * 3,
  maxLength: labelCount * 3,
})

function decode(emissions: Int32Array, length: number): number[] {
  const labels = new Uint8Array(length)
  viterbi(emissions, length, transitions, newViterbiSpace(), labels)
  return [...labels]
}

test('law: whatever the scores, names are whole', () => {
  fc.assert(
    fc.property(scores, (list) => {
      const labels = decode(Int32Array.from(list), 3)
      expect(mayStart(labels[0]!) && mayEnd(labels[2]!)).toBe(true)
      expect(mayFollow(labels[0]!, labels[1]!) && mayFollow(labels[1]!, labels[2]!)).toBe(true)
    }),
  )
})

test('law: no other whole sequence scores higher', () => {
  const total = (list: readonly number[], labels: readonly number[]): number =>
    labels.reduce((sum, label, at) => sum + (list[at * labelCount + label] ?? 0), 0)
  fc.assert(
    fc.property(scores, (list) => {
      const best = total(list, decode(Int32Array.from(list.slice(0, labelCount * 2)), 2))
      for (let a = 0; a < labelCount; a += 1) {
        for (let b = 0; b < labelCount; b += 1) {
          if (mayStart(a) && mayFollow(a, b) && mayEnd(b))
            expect(total(list, [a, b])).toBeLessThanOrEqual(best)
        }
      }
    }),
    { numRuns: 30 },
  )
})

test('nothing to decode', () => {
  expect(decode(new Int32Array(0), 0)).toEqual([])
})
