import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryDocument, arbitraryQuery } from '../index/fixtures/arbitrary-search'
import { sampleDocument } from '../index/fixtures/sample-document'
import type { SearchDocument } from '../index/search-document'
import { cutExcerpt, cutTextExcerpt } from './cut-excerpt'
import { parseQuery } from './parse-query'

/** What is shown, with the matches in brackets, and what the target says. */
function cut(query: string, part: Partial<SearchDocument> = {}) {
  const doc = sampleDocument(part)
  const { place, excerpt, matches, target } = cutExcerpt(doc, parseQuery(query).node)
  let shown = excerpt
  for (const { start, end } of matches.toReversed()) {
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`
  }
  return { place, shown, target: target && doc.text.slice(target.start, target.end) }
}

test('a word shows its sentence', () => {
  expect(cut('trade ')).toEqual({
    place: 'text',
    shown: 'Nobody asked about [trade].',
    target: 'Nobody asked about trade.',
  })
})

test('the sentence with most of the words is shown', () => {
  const text = 'Talks began. Trade was the subject of the talks. Trade, trade, trade.'
  expect(cut('talks trade ', { text }).shown).toBe('[Trade] was the subject of the [talks].')
})

test('a phrase is marked as a whole, and a beginning of a word with the word', () => {
  expect(cut('"asked about" tra').shown).toBe('Nobody [asked about] [trade].')
})

test('a number is found and marked as a whole, however its groups are written', () => {
  for (const written of ['1,250,000', '1\u202f250\u202f000', '12,50,000', '1250000']) {
    // Spaces of any width are shown as one.
    const line = `They paid [${written.replaceAll('\u202f', ' ')}] rupees.`
    for (const query of ['1250000 ', '1,250,000 ']) {
      expect(cut(query, { text: `They paid ${written} rupees.` }).shown).toBe(line)
    }
  }
})

test('a speaker shows what was said, with the other words marked', () => {
  const found = { place: 'quote', target: '“We had good talks,”' }
  expect(cut('speaker:Roe ')).toEqual({ ...found, shown: '“We had good talks,”' })
  expect(cut('speaker:"Jane Roe" talks ')).toEqual({ ...found, shown: '“We had good [talks],”' })
})

test('of several quotes the one with the words is shown', () => {
  const text = '“One,” he said. “Two,” he said.'
  const quotes = [
    { speaker: 'Jane Roe', speakerForms: [], start: 0, end: 6 },
    { speaker: 'Jane Roe', speakerForms: [], start: 16, end: 22 },
  ]
  expect(cut('speaker:Roe two ', { text, quotes }).shown).toBe('“[Two],”')
})

test('a comment, a tag, a name and a detail are shown where nothing of the text matched', () => {
  const span = { start: 4, end: 9 }
  expect(cut('doubtful ', { comments: [{ text: 'Doubtful to me', span }] })).toEqual({
    place: 'comment',
    shown: '[Doubtful] to me',
    target: 'envoy',
  })
  expect(cut('tag:asia ', { tags: [{ path: 'Economy/Asia', span: null }] })).toEqual({
    place: 'tag',
    shown: 'Economy/[Asia]',
    target: null,
  })
  expect(cut('moscow ')).toEqual({ place: 'title', shown: 'Envoy arrives in [Moscow]', target: null })
  expect(cut('example ')).toEqual({ place: 'details', shown: 'The Daily [Example]', target: null })
  expect(cut('site:example.org ').shown).toBe('https://www.[example.org]/2021/envoy')
})

test('an entity shows the sentence that names it, or its name where the text calls it otherwise', () => {
  expect(cut('person:Roe ')).toEqual({
    place: 'entity',
    shown: '“We had good talks,” Jane [Roe] said.',
    target: '“We had good talks,” Jane Roe said.',
  })
  const entities = [
    { type: 'person' as const, name: 'Ivan Petrov', isForm: false, span: { start: 4, end: 9 } },
  ]
  expect(cut('petrov ', { entities })).toEqual({ place: 'entity', shown: 'Ivan [Petrov]', target: 'envoy' })
})

test('a filter alone shows the beginning', () => {
  expect(cut('is:unread ').shown).toMatch(/^The envoy arrived on Wednesday\. “We had/)
  expect(cut('-moscow ').target).toBeNull()
})

test('the title is marked too, whatever is shown', () => {
  const { titleMatches } = cutExcerpt(sampleDocument(), parseQuery('envoy ').node)
  expect(titleMatches).toEqual([{ start: 0, end: 5 }])
})

test('never throws, and all marks are inside what they mark', () => {
  fc.assert(
    fc.property(arbitraryDocument('a'), arbitraryQuery, (doc, query) => {
      const { excerpt, matches, titleMatches, target } = cutExcerpt(doc, parseQuery(query).node)
      const inside = (end: number) => (span: { start: number; end: number }) =>
        span.start >= 0 && span.start < span.end && span.end <= end
      expect(matches.every(inside(excerpt.length))).toBe(true)
      expect(titleMatches.every(inside(doc.title.length))).toBe(true)
      expect(excerpt).not.toMatch(/\n/)
      if (target !== null && doc.text !== '') expect(inside(doc.text.length)(target)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('what title and text alone say is what the whole document says', () => {
  let said = 0
  fc.assert(
    fc.property(arbitraryDocument('a'), arbitraryQuery, (doc, query) => {
      const { node } = parseQuery(query)
      const cut = cutTextExcerpt({ title: doc.title, text: doc.text }, node)
      if (cut === null) return
      said += 1
      expect(cut).toEqual(cutExcerpt(doc, node))
    }),
    { numRuns: 600 },
  )
  expect(said).toBeGreaterThan(100)
})
