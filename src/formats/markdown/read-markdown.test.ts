import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText } from '@/core/article/canonical-text'
import { readMarkdown } from './read-markdown'

const laidOut = (raw: string) => readMarkdown(raw).laidOut

test('front matter as a clipper writes it', () => {
  const raw = [
    '---',
    'title: "Talks in Oslo: day one"',
    'source: "https://example.org/a"',
    'author:',
    '  - "[[Jane Doe]]"',
    'published: 2021-02-17',
    'tags: [clippings, norway/oslo]',
    '---',
    '# Talks in Oslo',
    '',
    'Text.',
  ].join('\n')
  expect(readMarkdown(raw).fields).toEqual({
    title: 'Talks in Oslo: day one',
    source: '',
    url: 'https://example.org/a',
    authors: ['Jane Doe'],
    published: '2021-02-17',
    tags: ['clippings', 'norway/oslo'],
    language: '',
  })
})

test('the first heading is the title and no text', () => {
  expect(readMarkdown('# Talks in *Oslo* #\n\nText.')).toMatchObject({
    fields: { title: 'Talks in Oslo' },
    laidOut: { text: 'Text.' },
  })
  expect(readMarkdown('Talks in Oslo\n=====\nText.')).toMatchObject({
    fields: { title: 'Talks in Oslo' },
    laidOut: { text: 'Text.' },
  })
  expect(readMarkdown('## Not a title\n\nText.').fields.title).toBe('')
})

test('blocks', () => {
  const raw = [
    '## One',
    'A paragraph',
    'in two lines  ',
    'and a break',
    '',
    '- first',
    '  goes on',
    '- [x] second',
    '1. third',
    '',
    '> quoted',
    '> more',
    '',
    '```js',
    'a  <b>',
    '',
    '  c',
    '```',
    '***',
    'Two',
    '---',
    '| a | b |',
    '|---|---|',
    '| c | d |',
  ].join('\n')
  const { text, blocks } = laidOut(raw)
  expect(blocks.map((block) => [block.kind, text.slice(block.start, block.end)])).toEqual([
    ['heading', 'One'],
    ['paragraph', 'A paragraph in two lines\nand a break'],
    ['list-item', 'first goes on'],
    ['list-item', 'second'],
    ['list-item', 'third'],
    ['block-quote', 'quoted more'],
    ['preformatted', 'a  <b>\n\n  c'],
    ['heading', 'Two'],
    ['paragraph', 'a | b'],
    ['paragraph', 'c | d'],
  ])
})

test.each([
  ['**bold** and *it* and __b__ and _i_ ~~no~~ ==yes==', 'bold and it and b and i no yes'],
  ['5 * 3 * 2, snake_case_name, 2 ** 3', '5 * 3 * 2, snake_case_name, 2 ** 3'],
  ['\\*not emphasis\\* `a*b*` &amp; R&amp;D', '*not emphasis* a*b* & R&D'],
  ['a <b>bold</b><!-- no --> <br>line', 'a bold\nline'],
  ['![picture](x.png "t") text [^1] [[Page|shown]]', 'text shown'],
  ['1 < 2 and [no link] stay', '1 < 2 and [no link] stay'],
])('inline: %s', (raw, text) => {
  expect(laidOut(raw).text).toBe(text)
})

test('links', () => {
  const raw =
    'A [*whole* link](https://a.example/(x) "t"), [ref][1], <https://b.example>, https://c.example. [bad](javascript:alert(1))\n\n[1]: https://d.example'
  const { text, links } = laidOut(raw)
  expect(text).toBe('A whole link, ref, https://b.example, https://c.example. bad')
  expect(links.map((link) => [text.slice(link.start, link.end), link.href])).toEqual([
    ['whole link', 'https://a.example/(x)'],
    ['ref', 'https://d.example'],
    ['https://b.example', 'https://b.example'],
    ['https://c.example', 'https://c.example'],
  ])
})

test('any text becomes canonical text, and no word is lost', () => {
  const piece = fc.constantFrom(
    'word',
    ' ',
    '\n',
    '\n\n',
    '*',
    '**',
    '_',
    '[',
    ']',
    '(',
    ')',
    '`',
    '```',
    '#',
    '# ',
    '> ',
    '- ',
    '---',
    '|',
    '<b>',
    '\\',
    '!',
    '~~',
    '😀',
  )
  fc.assert(
    fc.property(fc.array(piece), (parts) => {
      const raw = parts.join('')
      const {
        laidOut: { text, blocks },
        fields,
      } = readMarkdown(raw)
      expect(text).toBe(canonicalText(text))
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text)
      // Pictures, addresses and the language of code are left out on purpose.
      const shown = `${fields.title} ${text}`.match(/word/g)?.length ?? 0
      if (!/[[(]|```|~~~/.test(raw)) expect(shown).toBe(raw.match(/word/g)?.length ?? 0)
    }),
    { numRuns: 1000 },
  )
})

test.each(['[', '`', '<!--', '![', '*', '_', '\\', '> ', '[a](', '- ', '\n# ', '|-'])(
  'a long run of %s is read',
  (piece) => {
    expect(laidOut(`text ${piece.repeat(100_000)}`).text).toMatch(/^text/)
  },
)
