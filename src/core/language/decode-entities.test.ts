import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeEntities } from './decode-entities'

test.each([
  ['&quot;It is so,&quot; she said', '"It is so," she said'],
  ['AT&amp;T', 'AT&T'],
  ['Berg&#39;s and O&#x2019;Neil&apos;s', "Berg's and O’Neil's"],
  ['&amp;quot;No&amp;quot;', '"No"'],
  ['S&atilde;o &Eacute;tienne K&#246;ln Bjørn M&oslash;ller', 'São Étienne Köln Bjørn Møller'],
  ['a&nbsp;b&#160;c&#10;d', 'a b c d'],
])('%s', (text, plain) => {
  expect(decodeEntities(text)?.text).toBe(plain)
})

test.each([
  'R&D; and R & D',
  'a &unknown; b',
  '&;',
  '&#xd800;',
  '&#0;&#1114112;',
  '& quot;',
  'no sign at all',
])('%s stands as it is', (text) => {
  expect(decodeEntities(text)).toBeNull()
})

const signs = ['"', "'", '&', 'é', '🙂'] as const
const entities: Readonly<Record<string, string>> = {
  '"': '&quot;',
  "'": '&#39;',
  '&': '&amp;',
  é: '&eacute;',
  '🙂': '&#128578;',
}

test('every stretch of the decoded text is found again in the text as it was', () => {
  const piece = fc.constantFrom('a', 'B ', '\n', ...signs)
  const written = fc.array(fc.record({ sign: piece, isEscaped: fc.boolean() }), { maxLength: 30 })
  fc.assert(
    fc.property(written, (list) => {
      const text = list.map(({ sign, isEscaped }) => (isEscaped ? (entities[sign] ?? sign) : sign)).join('')
      const decoded = decodeEntities(text)
      if (!decoded) return
      const ends: number[] = [0]
      for (const sign of decoded.text) ends.push((ends.at(-1) ?? 0) + sign.length)
      for (const start of ends) {
        for (const end of ends.filter((one) => one > start)) {
          const there = text.slice(decoded.startOf(start), decoded.endOf(end))
          expect(decodeEntities(there)?.text ?? there).toBe(decoded.text.slice(start, end))
        }
      }
    }),
  )
})
