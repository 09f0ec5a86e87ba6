import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText } from '@/core/article/canonical-text'
import { layOutHtml } from './lay-out-html'

test('blocks, lines, links and entities, in reading order', () => {
  const html = [
    '<h1>Ferries</h1>before<div>One <b>bold</b> word<br>and a line</div>',
    '<ul><li>first<ul><li>second</li></ul></li></ul><blockquote><p>quoted</p></blockquote>',
    '<pre>a  b\n c</pre><p>A <a href="https://a.example/">link &amp; more</a>, <a href="javascript:x">none</a>&nbsp;&eacute;',
    '<table><tr><td>c</td><td>d</td></tr></table><script>x()</script><style>p{}</style>',
  ].join('')
  const { text, blocks, links } = layOutHtml(html)
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['heading', 'Ferries'],
    ['paragraph', 'before'],
    ['paragraph', 'One bold word\nand a line'],
    ['list-item', 'first'],
    ['list-item', 'second'],
    ['block-quote', 'quoted'],
    ['preformatted', 'a  b\n c'],
    ['paragraph', 'A link & more, none é'],
    ['paragraph', 'c'],
    ['paragraph', 'd'],
  ])
  expect(links.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
    ['link & more', 'https://a.example/'],
  ])
})

test('law: any HTML becomes canonical text, and no word of it is lost', () => {
  const piece = fc.constantFrom(
    ...[
      'word',
      ' ',
      '\n',
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<li>',
      '<ul>',
      '</ul>',
      '<b>',
      '</b>',
      '<br>',
      '<td>',
    ],
    ...[
      '<h2>',
      '</h2>',
      '<a href="https://a.example/">',
      '</a>',
      '<pre>',
      '</pre>',
      '&amp;',
      '<',
      '>',
      '😀',
      '</x>',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece), (parts) => {
      const html = parts.join('')
      const { text, blocks } = layOutHtml(html)
      expect(text).toBe(canonicalText(text))
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text)
      // What follows an open bracket without a blank may be a tag's name.
      const isPlain = !/<(?=word|[^a-z/])/.test(html)
      if (isPlain) expect(text.match(/word/g)?.length ?? 0).toBe(html.match(/word/g)?.length ?? 0)
    }),
    { numRuns: 500 },
  )
})

test.each(['<b>', '<div>', '<a href="', '<!--', '&', '<ul><li>', '</p>'])(
  'a long run of %s is read',
  (piece) => {
    expect(layOutHtml(`words ${piece.repeat(100_000)}`).text).toMatch(/^words/)
  },
)
