import { expect, test } from 'vitest'
import { cite } from './cite'
import { sampleExcerpt } from './excerpt.fixture'

const { citation } = sampleExcerpt

test('the style of a news desk', () => {
  expect(cite(citation)).toBe(
    'John Roe, “Talks in Oslo”, The Daily Post, 17 February 2021, https://post.example/talks (captured 22 November 2026, 15:30 UTC)',
  )
})

test.each([
  [{ authors: ['A', 'B'], published: '2021-02' }, 'A, B, “Talks in Oslo”, The Daily Post, February 2021, '],
  [{ authors: [], source: '', published: '2021' }, '“Talks in Oslo”, 2021, https'],
  [{ authors: [], title: '', source: '', published: '', url: '' }, '(captured 22'],
])('what is unknown is left out: %j', (part, beginning) => {
  expect(cite({ ...citation, ...part }).startsWith(beginning)).toBe(true)
})

test('no time that exists is no time', () => {
  expect(cite({ ...citation, captured: Number.NaN })).toMatch(/talks$/)
})
