import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorHolds } from './anchor-holds'
import { makeAnchor } from './make-anchor'

test('keeps the words and 32 code units on each side', () => {
  const text = `${'a'.repeat(40)}said${'b'.repeat(40)}`
  const anchor = makeAnchor(text, 't1', { start: 40, end: 44 })
  expect(anchor).toEqual({
    textId: 't1',
    start: 40,
    end: 44,
    exact: 'said',
    prefix: 'a'.repeat(32),
    suffix: 'b'.repeat(32),
  })
})

test('never splits a surrogate pair', () => {
  const text = '😀'.repeat(40)
  const anchor = makeAnchor(text, 't1', { start: 39, end: 43 })
  expect(anchor.start).toBe(38)
  expect(anchor.end).toBe(44)
  const odd = makeAnchor(`x${text}`, 't1', { start: 41, end: 43 })
  for (const part of [anchor.prefix, anchor.exact, anchor.suffix, odd.prefix, odd.suffix])
    expect(part).not.toMatch(/\p{Cs}/u)
})

test('refuses an empty span and one outside of the text', () => {
  for (const span of [
    { start: 2, end: 2 },
    { start: -1, end: 2 },
    { start: 0, end: 9 },
    { start: Number.NaN, end: 2 },
  ]) {
    expect(() => makeAnchor('four', 't1', span)).toThrow(RangeError)
  }
})

test('an anchor holds in its own text, and no longer when its words or their neighbours change', () => {
  const anyText = fc
    .array(fc.constantFrom('a', 'b ', '😀', '\n\n', 'é'), { minLength: 1 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, from, length) => {
      const start = from % text.length
      const end = Math.min(text.length, start + 1 + (length % 20))
      const anchor = makeAnchor(text, 't', { start, end })
      expect(anchorHolds(anchor, text)).toBe(true)
      expect(anchorHolds(anchor, `Z${text}`)).toBe(false)
      expect(anchorHolds(anchor, `${text.slice(0, anchor.start)}Z${text.slice(anchor.start + 1)}`)).toBe(
        false,
      )
    }),
  )
})
