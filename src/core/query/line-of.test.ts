import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineOf } from './line-of'

test('white space becomes one space, and the marks move with it', () => {
  const text = 'One\n\n two   three'
  const { line, marks, shown } = lineOf(text, { start: 0, end: text.length }, [{ start: 6, end: 9 }], 240)
  expect(line).toBe('One two three')
  expect(marks.map(({ start, end }) => line.slice(start, end))).toEqual(['two'])
  expect(shown).toEqual({ start: 0, end: text.length })
})

test('a long stretch is cut at words around its first mark', () => {
  const text = `${'before '.repeat(100)}HERE ${'after '.repeat(100)}`.trim()
  const start = text.indexOf('HERE')
  const { line, marks } = lineOf(text, { start: 0, end: text.length }, [{ start, end: start + 4 }], 240)
  expect(line).toMatch(/^…before .*before HERE after .*after…$/)
  expect(line.length).toBeLessThanOrEqual(242)
  expect(marks.map((mark) => line.slice(mark.start, mark.end))).toEqual(['HERE'])
})

test('marks that overlap are one', () => {
  const { marks } = lineOf(
    'abcdef',
    { start: 0, end: 6 },
    [
      { start: 0, end: 3 },
      { start: 2, end: 4 },
    ],
    240,
  )
  expect(marks).toEqual([{ start: 0, end: 4 }])
})

test('marks are inside the line, and the first one is shown with its own words', () => {
  const input = fc
    .record({
      text: fc.string({ unit: 'grapheme', maxLength: 600 }),
      cuts: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
    })
    .filter(({ text }) => text.length > 3)
    .map(({ text, cuts }) => {
      const [a = 0, b = 0, c = 0, d = 0] = cuts.map((cut) => cut % text.length).sort((x, y) => x - y)
      return { text, stretch: { start: a, end: d + 1 }, mark: { start: b, end: Math.max(c, b + 1) } }
    })
  fc.assert(
    fc.property(input, ({ text, stretch, mark }) => {
      const { line, marks, shown } = lineOf(text, stretch, [mark], 240)
      expect(line).not.toMatch(/\n|\s\s/)
      expect(line.length).toBeLessThanOrEqual(242)
      expect(shown.start).toBeGreaterThanOrEqual(stretch.start)
      expect(shown.end).toBeLessThanOrEqual(stretch.end)
      for (const { start, end } of marks) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(line.length)
      }
      const first = marks[0]
      const words = text.slice(mark.start, Math.min(mark.end, shown.end))
      if (!/\s/.test(words)) expect(first && line.slice(first.start, first.end)).toBe(words)
    }),
    { numRuns: 300 },
  )
})
