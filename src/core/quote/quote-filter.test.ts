import { expect, test } from 'vitest'
import type { ArchiveQuote } from './archive-quote'
import { quoteMatches, type QuoteFilter } from './quote-filter'

const quote: ArchiveQuote = {
  id: 'q',
  itemId: 'i',
  start: 0,
  end: 10,
  seen: '2021-03-04',
  key: 'person:mina osei',
  speaker: 'Mina Osei',
  role: 'Mayor',
  kind: 'direct',
  status: 'suggested',
  text: '“Ben Carter’s wall will hold.”',
  cue: 'said',
  source: 'The Hill Post',
  tagIds: ['t1'],
  prints: [],
}
const all: QuoteFilter = {
  words: '',
  speaker: '',
  named: '',
  source: '',
  tagIds: null,
  from: '',
  to: '',
  kind: 'any',
  status: 'any',
  starred: false,
  once: false,
}
const passes = (part: Partial<QuoteFilter>) => quoteMatches(quote, { ...all, ...part }, 'dr mina a. osei')

test('what narrows to the quote, and what does not', () => {
  const kept: Partial<QuoteFilter>[] = [
    {},
    { words: 'WALL hol' },
    { speaker: 'osei' },
    { speaker: 'Dr Mina' },
    { named: 'Ben Carter' },
    { named: 'carter' },
    { source: 'hill' },
    { tagIds: ['t0', 't1'] },
    { kind: 'direct', status: 'suggested' },
  ]
  expect(kept.filter((part) => !passes(part))).toEqual([])
  const left: Partial<QuoteFilter>[] = [
    { words: 'harbour' },
    { speaker: 'Carter' },
    { named: 'Osei' },
    { source: 'Courier' },
    { tagIds: [] },
    { kind: 'mixed' },
    { status: 'confirmed' },
    { starred: true },
  ]
  expect(left.filter(passes)).toEqual([])
})
