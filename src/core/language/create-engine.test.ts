import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { AnalysisResult } from '../annotation/analysis'
import { analyse } from './fixtures/analyse'

const file = readFileSync(new URL('../../../resources/sample-article.txt', import.meta.url), 'utf8')
const header = /^\s*date\s+(\d{4}-\d{2}-\d{2})\s+/u
const sample = file.replace(header, '').trim()
const read = (text: string, dictionary: Parameters<typeof analyse>[0]['dictionary'] = []): AnalysisResult =>
  analyse({ text, title: '', published: '2021-02-17', dictionary })

const names = (result: AnalysisResult, type: string): string[] =>
  result.entities.filter((entity) => entity.type === type).map((entity) => entity.name)

test.each([
  ['the canonical text', sample],
  ['the text with its header', ` date 2021-02-17 ${sample}`],
])('finds the eight mentions of persons and the six quotes in %s of the sample', (_, text) => {
  const result = read(text)
  const words = (span: { start: number; end: number }): string => text.slice(span.start, span.end)
  expect(result.language).toBe('en')
  expect(result.mentions.filter((mention) => mention.type === 'person').map(words)).toEqual([
    'Harsh Shringla',
    'Igor Morgulov',
    'Sergey Ryabkov',
    'D. B. Venkatesh Varma',
    'Vladimir Putin',
    'Modi',
    'Varma',
    'S Jaishankar',
  ])
  const quotes = result.quotes.filter((quote) => quote.kind !== 'indirect')
  expect(
    quotes.map((quote) => [quote.speaker?.name, quote.spans.map((span) => words(span).slice(0, 22))]),
  ).toEqual([
    ['Harsh Shringla', ['"I am very happy to be']],
    ['Harsh Shringla', ['"We are on our way to ']],
    ['D. B. Venkatesh Varma', ['"active and ambitious"']],
    ['D. B. Venkatesh Varma', ['"India Russia relation']],
    ['D. B. Venkatesh Varma', ['"foreign secretary\'s v']],
    ['D. B. Venkatesh Varma', ['"There is a lot of exc']],
  ])
  expect(quotes.map((quote) => quote.reason)).toContainEqual(expect.stringContaining('→ Harsh Shringla'))
})

test('names each person of the sample once, with roles and other forms', () => {
  const result = read(sample)
  expect(names(result, 'person')).toHaveLength(7)
  const varma = result.entities.find((entity) => entity.name === 'D. B. Venkatesh Varma')
  expect(varma?.aliases).toContain('Varma')
  const roles = result.mentions.flatMap((mention) => mention.role ?? [])
  expect(roles).toContain('foreign secretary')
  expect(roles).toContain('Deputy Foreign Minister')
  const sco = result.mentions.filter((mention) => sample.slice(mention.start, mention.end) === 'SCO')
  expect(sco.map((mention) => result.entities[mention.entity]?.name)).toEqual([
    'Shanghai cooperation organization',
  ])
})

test('that a person is in the dictionary takes no title from them, and no quote of whom the title stands for', () => {
  const alone = read(sample)
  const people = names(alone, 'person')
  const taught = read(
    sample,
    people.map((name) => ({ name, type: 'person', aliases: [] })),
  )
  const titles = (result: AnalysisResult) =>
    result.mentions.flatMap(({ role, entity }) =>
      role === undefined ? [] : [`${role} ${result.entities[entity]?.name ?? ''}`],
    )
  expect(titles(taught)).toEqual(titles(alone))
  expect(titles(taught)).toContain('foreign secretary Harsh Shringla')
  expect(taught.quotes.map(({ speaker }) => speaker?.name)).toEqual(
    alone.quotes.map(({ speaker }) => speaker?.name),
  )
})

test('resolves the dates of the sample against its publication', () => {
  const result = read(sample)
  const dates = result.mentions.filter((mention) => mention.type === 'date')
  expect(dates.map((mention) => [sample.slice(mention.start, mention.end), mention.date ?? ''])).toEqual([
    ['this year', '2021'],
    ['the end of this year', '2021'],
    ['September 2019', '2019-09'],
    ['the next few weeks', ''],
    ['Last year', '2020'],
  ])
})

test('in another language only quotation marks and the dictionary work', () => {
  const text =
    'Der Minister sagte am Dienstag in Berlin, dass sich die Lage nicht ändern werde. ' +
    '„Wir werden das nicht einfach so hinnehmen“, sagte Anna Berg.'
  const result = read(text, [{ name: 'Anna Berg', type: 'person', aliases: ['Berg'] }])
  expect(result.language).toBe('de')
  expect(result.mentions.map((mention) => text.slice(mention.start, mention.end))).toEqual(['Anna Berg'])
  expect(result.quotes.map((quote) => quote.speaker)).toEqual([null])
})

test('the dictionary wins over the rules, and gives its name', () => {
  const text = 'The minister met the Tigers of Lund in the city on Monday, and said that it was a pleasure.'
  const result = read(text, [{ name: 'Lund Tigers', type: 'organisation', aliases: ['Tigers of Lund'] }])
  expect(names(result, 'organisation')).toEqual(['Lund Tigers'])
})

test('tags and hard spaces that were left in a text are no part of names, and offsets are of the text as it is', () => {
  const text =
    'The head of the club, <i>Ana</i> <i>Ruiz</i>, spoke.<br/>The men of <b>Tom &amp; Jerry Ltd</b> said&nbsp;no.'
  const result = read(text)
  expect(result.entities.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Tom & Jerry Ltd'])
  expect(result.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ana</i> <i>Ruiz',
    'Tom &amp; Jerry Ltd',
  ])
})

test('entities that a page left in its text are read as their signs, with offsets on the text as it is', () => {
  const plain =
    "Ana O'Neil of Tom & Jerry Ltd was in the town. \"It isn't the end of it,\" O'Neil told the men of the club in S\u00e3o Paulo."
  const escape = (text: string): string =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;')
      .replaceAll('\u00e3', '&atilde;')
  const written = escape(plain)
  const found = read(plain)
  const left = read(written)
  expect(left.entities).toEqual(found.entities)
  expect(names(left, 'person')).toEqual(["Ana O'Neil"])
  const wordsOf = (text: string, { mentions, quotes, references = [] }: AnalysisResult): string[] =>
    [
      ...mentions,
      ...references,
      ...quotes.flatMap(({ spans, cue, source }) => [...spans, cue ?? [], source ?? []].flat()),
    ].map(({ start, end }) => text.slice(start, end))
  expect(wordsOf(written, left)).toEqual(wordsOf(plain, found).map(escape))
  expect(left.quotes.map(({ speaker }) => speaker?.name)).toEqual(["Ana O'Neil"])
})
