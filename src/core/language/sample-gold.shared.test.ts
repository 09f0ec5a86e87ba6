import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { analyse } from './fixtures/analyse'

interface Gold {
  readonly text: string
  readonly entities: readonly (readonly [start: number, end: number, type: string])[]
  readonly quotes: readonly {
    readonly start: number
    readonly end: number
    readonly speaker: string | null
  }[]
}

const shared = process.env['CUTTINGS_SHARED'] ?? ''
const gold = JSON.parse(readFileSync(join(shared, 'eval/dev/sample-article.jsonl'), 'utf8')) as Gold
const { text } = gold
const found = analyse({ text, title: '', published: '2021-02-17', dictionary: [] })

test('the sample article that ships is the one that is measured', () => {
  expect(readFileSync('resources/sample-article.txt', 'utf8')).toBe(text)
})

test('every person of the gold labels is found, with the same words', () => {
  const people = gold.entities
    .filter(([, , type]) => type === 'PER')
    .map(([start, end]) => text.slice(start, end))
  expect(people).toHaveLength(8)
  const mentions = found.mentions.filter((mention) => mention.type === 'person')
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(people)
})

test('every quote of the gold labels is found with its speaker, and the title of a speech is none', () => {
  const spoken = gold.quotes.filter((quote) => quote.speaker !== null)
  expect(spoken).toHaveLength(6)
  const marked = found.quotes.filter((quote) => quote.kind !== 'indirect')
  const spans = marked.flatMap((quote) =>
    quote.spans.map(({ start, end }) => [start, end, quote.speaker?.name ?? null]),
  )
  expect(spans).toEqual(spoken.map(({ start, end, speaker }) => [start, end, speaker]))
})
