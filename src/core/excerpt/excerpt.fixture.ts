import fc from 'fast-check'
import { highlightColours } from '../annotation/annotation'
import type { Excerpt } from './excerpt'

export const sampleExcerpt: Excerpt = {
  id: 'a1',
  itemId: 'i1',
  kind: 'quote',
  status: 'confirmed',
  text: '“We go on,”',
  sentence: '“We go on,” said Jane Doe.',
  start: 10,
  end: 21,
  speaker: 'Jane Doe',
  quoteKind: 'direct',
  cue: 'said',
  colour: null,
  comment: '',
  tags: ['talks', 'norway/oslo'],
  citation: {
    title: 'Talks in Oslo',
    authors: ['John Roe'],
    source: 'The Daily Post',
    url: 'https://post.example/talks',
    published: '2021-02-17',
    captured: Date.UTC(2026, 10, 22, 15, 30),
    originalSha256: 'ab'.repeat(32),
  },
}

/** Words that bite somewhere: formulas, quotes, line ends, right-to-left, emoji, Markdown. */
const biting = fc.constantFrom(
  '=HYPERLINK("http://x.example";"y")', '+1', '-2', '@SUM(A1)', '\t=1', '"', ',', ';', '\r\n', '\n', '\n\n', "'", ' ', 'שלום', '😀', 'é',
  '*bold*', '[a](b)', '<b>', '`', '# ', '> ', '1. ', '- ', '\\', '&amp;', '==', '| a |', 'word', '&lt;', '---', '~~',
)
export const bitingText = fc.array(biting, { maxLength: 8 }).map((parts) => parts.join(''))

export const anyExcerpt: fc.Arbitrary<Excerpt> = fc.record({
  id: fc.uuid(),
  itemId: fc.constantFrom('i1', 'i2', 'i3'),
  kind: fc.constantFrom('highlight', 'comment', 'quote'),
  status: fc.constantFrom('confirmed', 'suggested'),
  text: bitingText,
  sentence: bitingText,
  start: fc.nat(1000),
  end: fc.nat(1000),
  speaker: fc.option(bitingText),
  quoteKind: fc.option(fc.constantFrom('direct', 'mixed', 'indirect')),
  cue: bitingText,
  colour: fc.option(fc.constantFrom(...highlightColours)),
  comment: bitingText,
  tags: fc.array(bitingText, { maxLength: 3 }),
  citation: fc.record({
    title: bitingText,
    authors: fc.array(bitingText, { maxLength: 3 }),
    source: bitingText,
    url: fc.constantFrom('', 'https://post.example/a', 'javascript:alert(1)'),
    published: fc.constantFrom('', '2021', '2021-02', '2021-02-17', '2020-12-31'),
    captured: fc.nat(2_000_000_000_000),
    originalSha256: fc.constantFrom('', 'ab'.repeat(32)),
  }),
})
