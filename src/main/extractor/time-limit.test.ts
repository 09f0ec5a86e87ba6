import { expect, test } from 'vitest'
import { timeLimit } from './time-limit'

test('a PDF has more time, the more the larger it is; whatever else takes too long is given up within ten seconds', () => {
  const pdf = (size: number) => {
    const bytes = new Uint8Array(size)
    bytes.set(new TextEncoder().encode('%PDF-1.7'))
    return bytes
  }
  expect(timeLimit({ bytes: pdf(100), way: 'whole' })).toBeLessThan(
    timeLimit({ bytes: pdf(9_000_000), way: 'whole' }),
  )
  const page = new Uint8Array(9_000_000)
  expect(timeLimit({ bytes: pdf(100), way: 'plain' })).toBe(timeLimit({ bytes: page, way: 'plain' }))
  // Between both a process comes up.
  expect(timeLimit({ bytes: page, way: 'whole' }) + timeLimit({ bytes: page, way: 'plain' })).toBeLessThan(
    9_500,
  )
})
