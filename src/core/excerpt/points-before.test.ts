import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointsBefore } from './points-before'

test('an emoji is one code point, and two code units', () => {
  const before = pointsBefore('a😀b')
  expect([0, 1, 3, 4].map(before)).toEqual([0, 1, 2, 3])
})

test('offsets in any order are counted as the text is', () => {
  const words = fc.array(fc.constantFrom('a', '😀', 'é', '𝔘', '\n', 'ש'), { maxLength: 20 })
  fc.assert(
    fc.property(words, fc.array(fc.nat(20)), (parts, cuts) => {
      const before = pointsBefore(parts.join(''))
      for (const cut of cuts) {
        const head = parts.slice(0, cut).join('')
        expect(before(head.length)).toBe(Array.from(head).length)
      }
    }),
  )
})
