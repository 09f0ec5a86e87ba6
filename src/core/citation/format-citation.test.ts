import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Citation } from '../excerpt/excerpt'
import { anyExcerpt, sampleExcerpt } from '../excerpt/excerpt.fixture'
import { citationText } from './citation-text'
import { type CitationStyle, citationStyles } from './citation-style'
import { formatCitation } from './format-citation'

const citation = {
  ...sampleExcerpt.citation,
  title: 'Talks in Oslo',
  authors: ['Jane Q. Doe', 'Ludwig van der Rohe'],
  source: 'The Daily Post',
  url: 'https://post.example/talks',
  published: '2021-02-17',
  captured: Date.UTC(2026, 10, 22, 15, 30),
}

const captured = citation.captured
const newspaper = {
  ...{ title: 'Can we get better at forgetting?', authors: ['Benedict Carey'], source: 'The New York Times' },
  ...{ url: 'https://nyt.example/forgetting', published: '2019-03-22', originalSha256: '', captured },
}
const page = { ...newspaper, title: 'What is rosacea', authors: ['British Skin Foundation'], source: '' }
const untitled = { ...newspaper, title: '' }
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => `Ada Berg${String.fromCharCode(97 + index)}`)

/** What stands in italics in stars: the parts and signs are those of the manuals' own examples of each kind. */
test.each<[CitationStyle, string, Partial<Citation>, string]>([
  [
    ...(['chicago', 'a newspaper article on the web (14.191)', newspaper] as const),
    'Benedict Carey, “Can we get better at forgetting?” *The New York Times*, March 22, 2019, https://nyt.example/forgetting.',
  ],
  [
    ...(['chicago', 'two authors', citation] as const),
    'Jane Q. Doe and Ludwig van der Rohe, “Talks in Oslo,” *The Daily Post*, February 17, 2021, https://post.example/talks.',
  ],
  [
    ...(['chicago', 'more than three authors (14.76)', { ...newspaper, authors: many(4) }] as const),
    'Ada Berga et al., “Can we get better at forgetting?” *The New York Times*, March 22, 2019, https://nyt.example/forgetting.',
  ],
  [
    ...(['chicago', 'a page without a date (14.12)', { ...page, published: '' }] as const),
    'British Skin Foundation, “What is rosacea,” accessed November 22, 2026, https://nyt.example/forgetting.',
  ],
  [
    ...(['apa', 'a newspaper article (10.1, example 16)', newspaper] as const),
    'Carey, B. (2019, March 22). Can we get better at forgetting? *The New York Times*. https://nyt.example/forgetting',
  ],
  [
    ...(['apa', 'two authors', citation] as const),
    'Doe, J. Q., & van der Rohe, L. (2021, February 17). Talks in Oslo. *The Daily Post*. https://post.example/talks',
  ],
  [
    ...(['apa', 'a page (10.16)', page] as const),
    'British Skin Foundation. (2019, March 22). *What is rosacea*. https://nyt.example/forgetting',
  ],
  [
    ...([
      'apa',
      'an agency on its own site (9.32)',
      { ...newspaper, authors: ['Reuters'], source: 'Reuters' },
    ] as const),
    'Reuters. (2019, March 22). Can we get better at forgetting? https://nyt.example/forgetting',
  ],
  [
    ...([
      'apa',
      'neither author nor date (9.12)',
      { ...citation, authors: [], published: '', url: '' },
    ] as const),
    'Talks in Oslo. (n.d.). *The Daily Post*.',
  ],
  [
    ...(['apa', 'more than twenty authors (9.8)', { ...page, authors: many(21), url: '' }] as const),
    `${Array.from({ length: 19 }, (_, n) => `Berg${String.fromCharCode(97 + n)}, A.`).join(', ')}, . . . Bergu, A. (2019, March 22). *What is rosacea*.`,
  ],
  [
    ...(['mla', 'a newspaper article on the web', citation] as const),
    'Doe, Jane Q., and Ludwig van der Rohe. “Talks in Oslo.” *The Daily Post*, 17 Feb. 2021, post.example/talks. Accessed 22 Nov. 2026.',
  ],
  [
    ...([
      'mla',
      'three authors (5.8)',
      { ...newspaper, authors: many(3), published: '2019-06', url: '' },
    ] as const),
    'Berga, Ada, et al. “Can we get better at forgetting?” *The New York Times*, June 2019.',
  ],
  [
    ...(['mla', 'a page of which only the title is known', { ...page, authors: [], published: '' }] as const),
    '“What is rosacea.” nyt.example/forgetting. Accessed 22 Nov. 2026.',
  ],
  [
    ...(['ieee', 'a newspaper article on the web', citation] as const),
    '[3] J. Q. Doe and L. van der Rohe, “Talks in Oslo,” *The Daily Post*, Feb. 17, 2021. Accessed: Nov. 22, 2026. [Online]. Available: https://post.example/talks',
  ],
  [
    ...([
      'ieee',
      'May is not cut; more than six authors are',
      { ...newspaper, authors: many(7), published: '2019-05-01', url: '' },
    ] as const),
    '[3] A. Berga et al., “Can we get better at forgetting?” *The New York Times*, May 1, 2019.',
  ],
  [
    ...(['ieee', 'a page without a date', { ...page, published: '' }] as const),
    '[3] British Skin Foundation, “What is rosacea.” Accessed: Nov. 22, 2026. [Online]. Available: https://nyt.example/forgetting',
  ],
  [
    ...(['harvard', 'a newspaper article on the web', citation] as const),
    'Doe, J. Q. and van der Rohe, L. (2021) ‘Talks in Oslo’, *The Daily Post*, 17 February. Available at: https://post.example/talks (Accessed: 22 November 2026).',
  ],
  [
    ...(['harvard', 'four authors', { ...newspaper, authors: many(4), url: '' }] as const),
    'Berga, A. et al. (2019) ‘Can we get better at forgetting?’, *The New York Times*, 22 March.',
  ],
  [
    ...(['harvard', 'without an author', { ...newspaper, authors: [], url: '' }] as const),
    '*The New York Times* (2019) ‘Can we get better at forgetting?’, 22 March.',
  ],
  [
    ...(['harvard', 'a page without a date', { ...page, published: '' }] as const),
    'British Skin Foundation (no date) *What is rosacea*. Available at: https://nyt.example/forgetting (Accessed: 22 November 2026).',
  ],
  [
    ...(['news', 'a newspaper article on the web', newspaper] as const),
    'Benedict Carey, “Can we get better at forgetting?”, The New York Times, 22 March 2019, https://nyt.example/forgetting (captured 22 November 2026, 15:30 UTC)',
  ],
  [
    ...(['chicago', 'no title', { ...untitled, url: '' }] as const),
    'Benedict Carey, “Untitled,” *The New York Times*, March 22, 2019.',
  ],
])('%s: %s', (style, _, part, expected) => {
  const inlines = formatCitation({ ...citation, ...part }, style, 3)
  const marked = inlines.map((one) =>
    one.kind !== 'words' ? '' : one.emphasis === true ? `*${one.text}*` : one.text,
  )
  expect(marked.join('')).toBe(expected)
})

test('every style names the title and never says undefined', () => {
  fc.assert(
    fc.property(anyExcerpt, fc.constantFrom(...citationStyles), (excerpt, style) => {
      const text = citationText(excerpt.citation, style)
      expect(text).toContain(excerpt.citation.title)
      expect(text).not.toMatch(/undefined|NaN/u)
    }),
  )
})
