import { expect, test } from 'vitest'
import { bCubed } from './b-cubed.mjs'
import { loadLabelled } from './load-labelled.mjs'
import { readLabelled } from './read-labelled.mjs'

const head = 'desk: test\ndate: 2026-03-14\np1: Anna Berg\n\n'

test('labels are taken out of the text, with their places in it', () => {
  const read = readLabelled(
    'x',
    `${head}[d1:“It [sic] is,”] [s1,p1:Berg] [c1:said] on [@2026-03-13:Friday]. [d2=p1:“So.”]`,
  )
  expect(read.text).toBe('“It [sic] is,” Berg said on Friday. “So.”')
  const words = (span) => span && read.text.slice(span.start, span.end)
  expect(
    read.quotes.map(({ spans, source, cue, speaker }) => [
      ...spans.map(words),
      words(source),
      words(cue),
      speaker,
    ]),
  ).toEqual([
    ['“It [sic] is,”', 'Berg', 'said', 'p1'],
    ['“So.”', null, null, 'p1'],
  ])
  expect(read.dates.map((date) => [words(date), date.date])).toEqual([['Friday', '2026-03-13']])
})

test.each([
  ['[d1:“It is,”] he said.', 'who says 1'],
  ['[d1:“It is,”] [s1:he] said.', 'has no name'],
  ['[s1=p1:he] said.', 'no quote 1'],
  ['[p1:Anna', 'left open'],
])('%s is refused', (text, message) => {
  expect(() => readLabelled('x', head + text)).toThrow(message)
})

test('every labelled article reads', () => {
  expect(loadLabelled('dev').length + loadLabelled('held-out').length).toBeGreaterThanOrEqual(30)
})

test('B³ of the worked example: one of three in a group is wrong', () => {
  const pairs = [
    ['a', 'x'],
    ['a', 'x'],
    ['b', 'x'],
    ['b', 'y'],
  ]
  const { precision, recall } = bCubed(
    pairs.map(([gold, found]) => ({ gold: gold ?? null, found: found ?? null })),
  )
  expect(precision).toBeCloseTo(2 / 3 + 2 / 3 + 1 / 3 + 1)
  expect(recall).toBeCloseTo(1 + 1 + 0.5 + 0.5)
})
