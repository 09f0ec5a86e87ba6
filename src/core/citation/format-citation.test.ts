import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyExcerpt, sampleExcerpt } from '../excerpt/excerpt.fixture'
import { citationText } from './citation-text'
import { citationStyles } from './citation-style'

const citation = {
  ...sampleExcerpt.citation,
  title: 'Talks in Oslo',
  authors: ['Jane Q. Doe', 'Ludwig van der Rohe'],
  source: 'The Daily Post',
  url: 'https://post.example/talks',
  published: '2021-02-17',
  captured: Date.UTC(2026, 10, 22, 15, 30),
}

describe('a newspaper article on the web', () => {
  test('in Chicago’s notes', () => {
    expect(citationText(citation, 'chicago')).toBe(
      'Jane Q. Doe and Ludwig van der Rohe, “Talks in Oslo,” The Daily Post, February 17, 2021, https://post.example/talks.',
    )
  })
  test('in APA 7', () => {
    expect(citationText(citation, 'apa')).toBe(
      'Doe, J. Q., & van der Rohe, L. (2021, February 17). Talks in Oslo. The Daily Post. https://post.example/talks',
    )
  })
  test('in MLA 9', () => {
    expect(citationText(citation, 'mla')).toBe(
      'Doe, Jane Q., and Ludwig van der Rohe. “Talks in Oslo.” The Daily Post, 17 Feb. 2021, post.example/talks. Accessed 22 Nov. 2026.',
    )
  })
  test('in IEEE', () => {
    expect(citationText(citation, 'ieee', 3)).toBe(
      '[3] J. Q. Doe and L. van der Rohe, “Talks in Oslo,” The Daily Post, February 17, 2021. Accessed: November 22, 2026. [Online]. Available: https://post.example/talks',
    )
  })
  test('in Harvard', () => {
    expect(citationText(citation, 'harvard')).toBe(
      'Doe, J. Q. and van der Rohe, L. (2021) ‘Talks in Oslo’, The Daily Post, 17 February. Available at: https://post.example/talks (Accessed: 22 November 2026).',
    )
  })
  test('without an author, a date and an address', () => {
    const bare = { ...citation, authors: [], published: '', url: '' }
    expect(citationText(bare, 'apa')).toBe('Talks in Oslo. (n.d.). The Daily Post.')
    expect(citationText(bare, 'mla')).toBe('“Talks in Oslo.” The Daily Post.')
    expect(citationText({ ...bare, title: 'Who pays?' }, 'chicago')).toBe('“Who pays?” The Daily Post.')
  })
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
