import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findInText } from './find-in-text'
import { foldText } from './fold-text'

function found(text: string, words: string): string[] {
  return findInText(foldText(text), words).map((span) => text.slice(span.start, span.end))
}

test.each([
  ['case', 'Port Hale and PORT HALE', 'port hale', ['Port Hale', 'PORT HALE']],
  ['accents in the text', 'A résumé, a Resume', 'resume', ['résumé', 'Resume']],
  ['accents in the words', 'A resume', 'Résumé', ['resume']],
  ['quotation marks', '“We’ll see”', '"we\'ll', ['“We’ll']],
  ['line ends', 'the old\nharbour', 'old harbour', ['old\nharbour']],
  ['characters outside of the first plane', '𝒳😀 harbour 😀', 'harbour 😀', ['harbour 😀']],
  ['ligatures', 'the ﬁrst ﬂoor', 'first fl', ['ﬁrst ﬂ']],
  ['letters that grow when folded', 'straße … end', '... end', ['… end']],
  ['no overlaps', 'aaaa', 'aa', ['aa', 'aa']],
  ['nothing', 'harbour', 'port', []],
  ['blank', 'a b', '  ', []],
])('finds in spite of %s', (_, text, words, expected) => {
  expect(found(text, words)).toEqual(expected)
})

test('any part of a text, cut between characters, is found in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const characters = Array.from(text.normalize('NFC'))
      const from = a % characters.length
      const part = characters.slice(from, from + 1 + (b % characters.length)).join('')
      const whole = characters.join('')
      const folded = foldText(part).folded
      fc.pre(folded.trim() !== '' && !folded.includes('  '))
      const spans = findInText(foldText(whole), part)
      expect(spans.length).toBeGreaterThan(0)
      for (const span of spans) {
        expect(span.start).toBeLessThan(span.end)
        expect(span.end).toBeLessThanOrEqual(whole.length)
      }
    }),
  )
})
