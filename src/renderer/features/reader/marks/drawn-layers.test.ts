import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawnLayers, mostLayers } from './drawn-layers'
import { entityMark, highlightAnnotation, highlightMark, quoteMark } from './marks.fixture'

const highlight = (start: number, end: number, id: string) =>
  highlightMark(start, end, highlightAnnotation(start, end, { id }))

test('of nested marks the shortest are drawn, and the longer ones round them', () => {
  const marks = [
    quoteMark(0, 100, null),
    highlight(10, 90, 'a'),
    highlight(20, 80, 'b'),
    highlight(30, 70, 'c'),
    entityMark(40, 50, 'Ann Lee'),
  ]
  const { drawn, crowded } = drawnLayers(marks)
  expect(drawn.map(({ spans }) => spans)).toEqual([
    [
      { start: 0, end: 30 },
      { start: 70, end: 100 },
    ],
    [
      { start: 10, end: 40 },
      { start: 50, end: 90 },
    ],
    [{ start: 20, end: 80 }],
    [{ start: 30, end: 70 }],
    [{ start: 40, end: 50 }],
  ])
  expect(crowded).toEqual([{ start: 30, end: 70, more: 2 }])
})

test('no place has more than three, no mark is drawn outside of itself, and what is missing is counted', () => {
  const anySpan = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 12 }), (spans) => {
      const marks = spans.map(({ start, end }, index) => highlight(start, end, String(index)))
      const { drawn, crowded } = drawnLayers(marks)
      for (let at = 0; at < 60; at += 1) {
        const covers = ({ start, end }: { start: number; end: number }) => start <= at && at < end
        const there = marks.filter((mark) => mark.spans.some(covers)).length
        const shown = drawn.filter((layer) => layer.spans.some(covers))
        expect(shown.length).toBe(Math.min(there, mostLayers))
        expect(shown.every(({ mark }) => mark.spans.some(covers))).toBe(true)
        const stretch = crowded.find(covers)
        expect(stretch !== undefined).toBe(there > mostLayers)
        if (stretch !== undefined) expect(stretch.more).toBeGreaterThanOrEqual(there - mostLayers)
      }
    }),
  )
})
