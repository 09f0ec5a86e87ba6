import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leadOf } from './lead-of'

test('a short text is its own lead, in one line', () => {
  expect(leadOf('One.\n\nTwo.')).toBe('One. Two.')
  expect(leadOf('')).toBe('')
})

test('a long text is cut at a word', () => {
  const lead = leadOf('word '.repeat(100))
  expect(lead).toMatch(/word…$/)
  expect(lead.length).toBeGreaterThan(260)
})

test('at most 280 code units, one line, well-formed, on any text', () => {
  const text = fc
    .array(fc.constantFrom('word ', '😀', '\n\n', 'x', '\t'))
    .map((parts) => parts.join('').repeat(20))
  fc.assert(
    fc.property(text, (any) => {
      const lead = leadOf(any)
      expect(lead.length).toBeLessThanOrEqual(280)
      expect(lead).not.toMatch(/[\n\t]|\p{Cs}/u)
    }),
  )
})
