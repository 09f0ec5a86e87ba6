import { expect, test } from 'vitest'
import { timeLimit } from './time-limit'

test('a PDF has more time, the more the larger it is; the plain way and all others have the usual', () => {
  const pdf = (size: number) => {
    const bytes = new Uint8Array(size)
    bytes.set(new TextEncoder().encode('%PDF-1.7'))
    return bytes
  }
  expect(timeLimit({ bytes: pdf(100), way: 'whole' })).toBeLessThan(
    timeLimit({ bytes: pdf(9_000_000), way: 'whole' }),
  )
  expect(timeLimit({ bytes: pdf(100), way: 'plain' })).toBe(8_000)
  expect(timeLimit({ bytes: new Uint8Array(9_000_000), way: 'whole' })).toBe(8_000)
})
