import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText } from './canonical-text'
import { createTextBuilder } from './create-text-builder'

test('lays out blocks, lines and links', () => {
  const builder = createTextBuilder()
  builder.open('heading', 2)
  builder.write('  Talks\n in ')
  builder.write('Oslo ')
  builder.open('paragraph')
  builder.write('See ')
  builder.write('the ', 'https://example.org/')
  builder.write('whole', 'https://example.org/')
  builder.write(' story. ', 'https://example.org/')
  builder.breakLine()
  builder.write(' Next line')
  builder.breakLine()
  builder.breakLine()
  builder.write('Next paragraph')
  expect(builder.finish()).toEqual({
    text: 'Talks in Oslo\n\nSee the whole story.\nNext line\n\nNext paragraph',
    blocks: [
      { kind: 'heading', level: 2, start: 0, end: 13 },
      { kind: 'paragraph', start: 15, end: 45 },
      { kind: 'paragraph', start: 47, end: 61 },
    ],
    links: [{ start: 19, end: 35, href: 'https://example.org/' }],
  })
})

test('keeps the lines of a preformatted block', () => {
  const builder = createTextBuilder()
  builder.open('preformatted')
  builder.write('a\n  b\n\n\n\nc  \n')
  expect(builder.finish().text).toBe('a\n  b\n\nc')
})

type Step =
  ['open', 'paragraph' | 'preformatted' | 'heading'] | ['write', string, string | undefined] | ['break']
const words = fc
  .array(fc.constantFrom('word', ' ', '\n', 'e', '\u0301', '\0', '😀', '\ud83d', '\u00a0', '.'))
  .map((parts) => parts.join(''))
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>(['open', 'paragraph'], ['open', 'preformatted'], ['open', 'heading'], ['break']),
  fc.tuple(
    fc.constant('write' as const),
    words,
    fc.constantFrom('https://a.example', 'https://b.example', undefined),
  ),
)

test('the text is canonical, blocks cover its words, links lie in it, whatever is written', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const builder = createTextBuilder()
      for (const each of steps) {
        if (each[0] === 'open') builder.open(each[1])
        else if (each[0] === 'break') builder.breakLine()
        else builder.write(each[1], each[2])
      }
      const { text, blocks, links } = builder.finish()
      expect(text).toBe(canonicalText(text))
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text)
      for (const link of links) {
        expect(link.start).toBeLessThan(link.end)
        expect(blocks.some((block) => block.start <= link.start && link.end <= block.end)).toBe(true)
      }
    }),
    { numRuns: 1000 },
  )
})

test('links show the words that were written as links', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(' a', 'b ', ' c ', 'd'), fc.boolean())), (pieces) => {
      const builder = createTextBuilder()
      for (const [piece, linked] of pieces) builder.write(piece, linked ? 'https://a.example' : undefined)
      const { text, links } = builder.finish()
      const shown = links
        .map(({ start, end }) => text.slice(start, end))
        .join('')
        .replace(/ /g, '')
      expect(shown).toBe(
        pieces
          .filter(([, linked]) => linked)
          .map(([piece]) => piece.trim())
          .join(''),
      )
    }),
  )
})
