import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyExcerpt, sampleExcerpt } from '../excerpt/excerpt.fixture'
import { citedCopy } from './cited-copy'
import { citationStyles } from './citation-style'

const bridge = {
  ...sampleExcerpt,
  itemId: 'bridge',
  text: '“The bridge is open.”',
  speaker: 'Mina Osei',
  status: 'confirmed' as const,
  citation: {
    ...sampleExcerpt.citation,
    title: 'A bridge opens',
    authors: ['Jane Doe'],
    source: 'The Hill Post',
    url: 'https://example.org/bridge',
    published: '2021-02-17',
  },
}

test('a quote is copied with its speaker and citation, as text and as HTML', () => {
  const { text, html } = citedCopy([bridge], 'news', 'quotation')
  expect(text).toMatch(
    /^“The bridge is open\.”\n— Mina Osei, Jane Doe, “A bridge opens”, The Hill Post, 17 February 2021, https:\/\/example\.org\/bridge/u,
  )
  expect(html).toContain('<blockquote><p>“The bridge is open.”</p></blockquote><p>— Mina Osei, ')
  expect(html).toContain('<a href="https://example.org/bridge">https://example.org/bridge</a>')
})

test('the chosen style sets the citation, with what it sets in italics', () => {
  const { text, html } = citedCopy([bridge], 'chicago', 'quotation')
  expect(text).toContain('— Mina Osei, Jane Doe, “A bridge opens,” The Hill Post, February 17, 2021, https')
  expect(html).toContain('<em>The Hill Post</em>')
})

test('as citations each article stands once', () => {
  const other = { ...bridge, itemId: 'other', citation: { ...bridge.citation, title: 'Another' } }
  const { text } = citedCopy([bridge, other, { ...bridge, text: 'More' }], 'ieee', 'citation')
  const lines = text.split('\n')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^\[1\] J\. Doe, “A bridge opens,”/u)
  expect(lines[1]).toMatch(/^\[2\] J\. Doe, “Another,”/u)
})

test('an excerpt without a speaker has its citation alone; a suggestion says so; several stand apart', () => {
  const { text } = citedCopy(
    [
      { ...bridge, speaker: null },
      { ...bridge, status: 'suggested' as const },
    ],
    'news',
    'quotation',
  )
  const [first, second, ...others] = text.split('\n\n')
  expect(others).toEqual([])
  expect(first).toContain('\n— Jane Doe, “A bridge opens”')
  expect(second).toMatch(/\(suggested, not confirmed\)$/u)
})

test('nothing of an excerpt becomes markup', () => {
  fc.assert(
    fc.property(
      anyExcerpt,
      fc.constantFrom(...citationStyles),
      fc.constantFrom('quotation' as const, 'citation' as const),
      fc.constantFrom('', '<img src=x onerror=alert(1)>\n\n& more', '"><script>alert(1)</script>'),
      (excerpt, style, part, hostile) => {
        const citation = { ...excerpt.citation, title: hostile, url: `https://example.org/?a="${hostile}` }
        const { html } = citedCopy([{ ...excerpt, text: hostile, speaker: hostile, citation }], style, part)
        expect(html).not.toMatch(/<(?:img|script|b)\b/u)
        expect(html.replace(/<\/?(?:blockquote|p|em|br)>|<a href="https?:[^"<>]*">|<\/a>/gu, '')).not.toMatch(
          /[<>]/u,
        )
      },
    ),
  )
  const script = { ...bridge, citation: { ...bridge.citation, url: 'javascript:alert(1)' } }
  expect(citedCopy([script], 'apa', 'citation').html).not.toContain('<a')
})
