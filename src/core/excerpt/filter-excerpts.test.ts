import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyExcerpt, sampleExcerpt } from './excerpt.fixture'
import { filterExcerpts, type ExcerptFilter } from './filter-excerpts'

const passes = (filter: ExcerptFilter, excerpt = sampleExcerpt) =>
  filterExcerpts([excerpt], filter).length === 1

test.each<[ExcerptFilter, boolean]>([
  [{}, true],
  [{ words: 'GO on' }, true],
  [{ words: 'doe talks oslo' }, true],
  [{ words: 'o' }, true],
  [{ words: 'oe' }, false],
  [{ words: 'go away' }, false],
  [{ words: 'daily roe' }, true],
  [{ words: ' … “' }, true],
  [{ tag: 'Talks' }, true],
  [{ tag: 'norway' }, true],
  [{ tag: 'nor' }, false],
  [{ tag: 'oslo' }, false],
  [{ colour: 'green' }, false],
  [{ colour: null }, true],
  [{ speaker: 'doe' }, true],
  [{ speaker: 'roe' }, false],
  [{ from: '2021-02-17', to: '2021-02-17' }, true],
  [{ from: '2021-02-18' }, false],
  [{ to: '2021-02-16' }, false],
  [{ from: '2021', to: '2021' }, true],
  [{ to: '2021-02' }, true],
  [{ kinds: ['highlight', 'comment'] }, false],
  [{ kinds: ['quote'] }, true],
  [{ kinds: [] }, false],
  [{ includeSuggestions: false }, true],
])('%j: %s', (filter, expected) => {
  expect(passes(filter)).toBe(expected)
})

test('accents make no difference', () => {
  expect(
    passes({ words: 'resume', speaker: 'jose' }, { ...sampleExcerpt, text: 'Résumé', speaker: 'José Núñez' }),
  ).toBe(true)
  expect(passes({ words: 'résumé' }, { ...sampleExcerpt, text: 'resume' })).toBe(true)
})

test('a date that is less precise, or unknown', () => {
  const published = (date: string) => ({
    ...sampleExcerpt,
    citation: { ...sampleExcerpt.citation, published: date },
  })
  expect(passes({ from: '2021-02-10' }, published('2021-02'))).toBe(true)
  expect(passes({ from: '2021-03-01' }, published('2021-02'))).toBe(false)
  expect(passes({ to: '2021-02-10' }, published('2021'))).toBe(true)
  expect(passes({ from: '1900' }, published(''))).toBe(false)
})

test('a suggestion is left out on request', () => {
  expect(passes({ includeSuggestions: false }, { ...sampleExcerpt, status: 'suggested' })).toBe(false)
})

test('more conditions never show more, and the order stays', () => {
  const filter = fc.record(
    {
      words: fc.constantFrom('word', 'e', ''),
      tag: fc.constantFrom('word', ''),
      kinds: fc.subarray(['quote', 'highlight'] as const),
      from: fc.constantFrom('2021', ''),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.array(anyExcerpt), filter, filter, (excerpts, a, b) => {
      const one = filterExcerpts(excerpts, a)
      expect(excerpts.filter((excerpt) => one.includes(excerpt))).toEqual(one)
      const both = filterExcerpts(filterExcerpts(excerpts, a), b)
      expect(both).toEqual(filterExcerpts(filterExcerpts(excerpts, b), a))
      expect(one).toEqual(expect.arrayContaining(both))
    }),
  )
})
