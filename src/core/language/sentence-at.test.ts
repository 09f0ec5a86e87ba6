import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentenceAt } from './sentence-at'
import { splitLines } from './split-lines'
import { splitSentences } from './split-sentences'

const sentences = (text: string): string[] =>
  splitLines(text)
    .flatMap((line) => splitSentences(text, line))
    .map((span) => text.slice(span.start, span.end))

test.each<[string, string[]]>([
  ['India’s envoy D. B. Varma spoke. He left.', ['India’s envoy D. B. Varma spoke.', 'He left.']],
  ['Dr. S Rao and Mr. Lee met. They talked.', ['Dr. S Rao and Mr. Lee met.', 'They talked.']],
  ['It rose 3.5 per cent to 1.2m. Sales fell.', ['It rose 3.5 per cent to 1.2m.', 'Sales fell.']],
  ['“We came. We saw.” Then rain fell.', ['“We came.', 'We saw.”', 'Then rain fell.']],
  ['"Is it late?" Anna Berg asked. Nobody knew.', ['"Is it late?" Anna Berg asked.', 'Nobody knew.']],
  ['“Is it late?” Anna Berg demanded. No.', ['“Is it late?” Anna Berg demanded.', 'No.']],
  ['“It is late.” Anna Berg demanded it.', ['“It is late.”', 'Anna Berg demanded it.']],
  ['A city of...travelling and … so on. End', ['A city of...travelling and … so on.', 'End']],
  ['He lives in the U.S. The house is old.', ['He lives in the U.S.', 'The house is old.']],
  ['He flew to the U.S. Capitol today.', ['He flew to the U.S. Capitol today.']],
  ['On Sept. 5 No. 7 won.', ['On Sept. 5 No. 7 won.']],
  ['A heading\n\nA paragraph', ['A heading', 'A paragraph']],
  [
    'A line that was broken to a width of some sixty code units\nby an old editor. Next.',
    ['A line that was broken to a width of some sixty code units\nby an old editor.', 'Next.'],
  ],
  ['今日は。明日も。', ['今日は。', '明日も。']],
])('%j', (text, expected) => {
  expect(sentences(text)).toEqual(expected)
  for (const sentence of expected) {
    const start = text.indexOf(sentence)
    for (const offset of [start, start + 2, start + sentence.length - 1]) {
      const span = sentenceAt(text, offset)
      expect(text.slice(span.start, span.end)).toBe(sentence)
    }
  }
})

test('an offset between sentences belongs to the next, at the end to the last', () => {
  const text = 'One is here.  Two is there.\n'
  expect(sentenceAt(text, 13)).toEqual({ start: 14, end: 27 })
  expect(sentenceAt(text, text.length)).toEqual({ start: 14, end: 27 })
  expect(sentenceAt('', 0)).toEqual({ start: 0, end: 0 })
})

test('a sentence lies inside the text and holds the offset, whatever the text', () => {
  const piece = fc.constantFrom(
    'a',
    'B',
    '. ',
    '." ',
    '\n',
    '\n\n',
    ' ',
    '…',
    'Dr.',
    '\ud800',
    '。',
    '“',
    '9',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(200), (pieces, raw) => {
      const text = pieces.join('')
      const offset = Math.min(raw, text.length)
      const span = sentenceAt(text, offset)
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeLessThanOrEqual(text.length)
      if (text.trim() === '') return
      expect(span.start).toBeLessThan(span.end)
      if (/\S/u.test(text.charAt(offset))) {
        expect(span.start).toBeLessThanOrEqual(offset)
        expect(span.end).toBeGreaterThan(offset)
      }
    }),
  )
})
