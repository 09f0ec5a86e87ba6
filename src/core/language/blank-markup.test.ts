import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankMarkup } from './blank-markup'

test.each([
  ['a <b>b</b><br/>', 'a    b         '],
  ['<i class="a&amp;b">x</i>', '                   x    '],
  ['a&nbsp;b &amp; c', 'a&nbsp;b &amp; c'],
  ['1 < 2 and 3 > 2, <3', '1 < 2 and 3 > 2, <3'],
  ['a <- b, <not a tag\n>', 'a <- b, <not a tag\n>'],
])('%s', (text, blank) => {
  expect(blankMarkup(text)).toBe(blank)
})

test('no text grows or shrinks, and lines stay', () => {
  const piece = fc.constantFrom('<', '>', '</', '<b>', '<br/>', '<!--', '-->', '&nbsp;', '&', 'b ', '\n', '"')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const blank = blankMarkup(text)
      expect(blank).toHaveLength(text.length)
      expect(blank.split('\n')).toHaveLength(text.split('\n').length)
    }),
  )
})
