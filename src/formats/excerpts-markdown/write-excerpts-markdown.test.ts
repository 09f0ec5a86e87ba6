import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bitingText, sampleExcerpt } from '@/core/excerpt/excerpt.fixture'
import { readMarkdown } from '../markdown/read-markdown'
import { escapeMarkdown } from './escape-markdown'
import { writeExcerptsMarkdown } from './write-excerpts-markdown'

const now = Date.UTC(2026, 10, 22, 16)
const written = (...excerpts: (typeof sampleExcerpt)[]) =>
  new TextDecoder().decode(writeExcerptsMarkdown(excerpts, now))

test('a quotation, its speaker and citation, tags and comment', () => {
  expect(written({ ...sampleExcerpt, comment: 'Check.' })).toBe(`# Excerpts

1 excerpt, exported from Cuttings on 22 November 2026, 16:00 UTC

---

> “We go on,”

— **Jane Doe**, “Talks in Oslo”, by John Roe, The Daily Post, 17 February 2021, <https://post.example/talks>, captured 22 November 2026, 15:30 UTC

Comment: Check.

Tags: talks, norway/oslo
`)
})

test('lines and paragraphs stay in the quotation, and a suggestion says so', () => {
  const text = written({
    ...sampleExcerpt,
    text: 'One\ntwo\n\nthree',
    status: 'suggested',
    speaker: null,
    tags: [],
  })
  expect(text).toContain('> One  \n> two\n>\n> three\n\n— “Talks')
  expect(text).toContain('Status: suggested, not confirmed')
  expect(text).not.toContain('Tags')
})

test.each([
  ['*a* _b_ `c` [d](e) <b>', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<b\\>'],
  ['# no heading', '\\# no heading'],
  ['- no item', '\\- no item'],
  ['12. no item', '12\\. no item'],
  ['> no quotation', '\\> no quotation'],
  ['a #tag and ==mark==', 'a \\#tag and \\=\\=mark\\=\\='],
  ['R&amp;D, R&D', 'R\\&amp;D, R&D'],
  ['--- and $x$', '\\--- and \\$x\\$'],
])('%s', (words, expected) => {
  expect(escapeMarkdown(words)).toBe(expected)
})

test('an address that is no web address is no link', () => {
  const url = (address: string) =>
    written({ ...sampleExcerpt, citation: { ...sampleExcerpt.citation, url: address } })
  expect(url('javascript:alert(1)')).not.toContain('<javascript')
  expect(url('https://a.example/> <b>')).not.toContain('<b>')
})

test('the words of the quotation are shown as they are, whatever they are', () => {
  fc.assert(
    fc.property(bitingText, (words) => {
      const lines = words
        .split(/\r\n?|\n/)
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter((line) => line !== '')
      const {
        laidOut: { text, blocks },
      } = readMarkdown(written({ ...sampleExcerpt, text: words }))
      const quoted = blocks
        .filter(({ kind }) => kind === 'block-quote')
        .map(({ start, end }) => text.slice(start, end))
      expect(
        quoted
          .join('\n')
          .split('\n')
          .filter((line) => line !== ''),
      ).toEqual(lines)
    }),
    { numRuns: 500 },
  )
})
