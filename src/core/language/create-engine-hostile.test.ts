import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnalysisResult } from '../annotation/analysis'
import { analyse } from './fixtures/analyse'
import { countWork } from './count-work.fixture'

const read = (text: string): AnalysisResult =>
  analyse({
    text,
    title: '',
    published: '2021-02-17',
    dictionary: [{ name: 'Ana', type: 'person', aliases: [] }],
  })

/** What is wrong with a result, gathered first: an `expect` for each of thousands of mentions is slow. */
function soundnessFaults(text: string, { mentions, quotes, entities }: AnalysisResult): string[] {
  const found: string[] = []
  const check = (isRight: boolean, fault: string): void => {
    if (!isRight) found.push(fault)
  }
  let end = 0
  for (const mention of mentions) {
    check(
      mention.start >= end && mention.end > mention.start,
      `mention ${mention.start}-${mention.end} after ${end}`,
    )
    check(entities[mention.entity] !== undefined, `entity ${mention.entity}`)
    check(mention.confidence > 0 && mention.confidence <= 1, `confidence ${mention.confidence}`)
    end = mention.end
  }
  check(end <= text.length, `mention end ${end}`)
  let last = 0
  for (const quote of quotes) {
    check(quote.spans[0].start >= last, `quote order at ${quote.spans[0].start}`)
    check(quote.confidence > 0 && quote.confidence <= 1, `quote confidence ${quote.confidence}`)
    last = quote.spans[0].start
    for (const span of [...quote.spans, quote.cue, quote.source]) {
      if (span)
        check(
          span.start >= 0 && span.end > span.start && span.end <= text.length,
          `span ${span.start}-${span.end}`,
        )
    }
  }
  return found
}

function expectSound(text: string): void {
  expect(soundnessFaults(text, read(text))).toEqual([])
}

const pieces = fc.constantFrom(
  'the ',
  'of ',
  'and ',
  'He ',
  'she ',
  'said ',
  'said that ',
  'told ',
  'called ',
  'Ana ',
  'Anna Berg ',
  'Dr. ',
  'Berg’s ',
  'minister ',
  'Ministry of ',
  'Finance ',
  'Berlin ',
  'Russian ',
  'SCO ',
  '(',
  ') ',
  '“',
  '” ',
  '"',
  '"\n\n"',
  '‘',
  '’ ',
  '’',
  ', ',
  '. ',
  ': ',
  '\n\n',
  '\n',
  '…',
  '— ',
  'D. ',
  'on 3 May ',
  'last week ',
  '$5 million ',
  '\ud800',
  '🙂',
  'שלום ',
  '« ',
  ' »',
  '„',
  'adding ',
  'according to ',
  'who ',
  'A',
  '1999 ',
  'meeting ',
  'or ',
  '<b>',
  '</b>',
  '<',
  '&amp; ',
  '&quot;',
  '&#39;',
  '&amp;ldquo;',
  '&nbsp;',
  'When ',
  'but ',
  'to ',
  'her remark that ',
  'calling ',
)

test('offsets are sound in any text of the pieces that the rules look for', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 80 }), (list) => {
      expectSound(`It was the end of the day and that is it. ${list.join('')}`)
    }),
    { numRuns: 400 },
  )
})

test('offsets are sound in any string', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectSound))
})

const size = 12_000
const prose =
  'Anna Berg, the minister, told Jon Lee that “it is the end of the road” and that she was in Oslo. '
const hostile: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['white space', ' \n'],
  ['no spaces', 'a'],
  ['capitals', 'THE MINISTER SAID NO TO JOHN. '],
  ['names alone', 'Anna Berg of the '],
  ['namesakes', 'Ab Smith and Mr Smith said the '],
  ['open marks', 'the “ said '],
  ['straight marks', 'he said " the '],
  ['single marks', 'the ’a ‘b said '],
  ['one endless sentence', 'Anna Berg said “it is so” and '],
  ['a line of quotes', prose],
  ['paragraphs of quotes', `${prose}\n\n`],
  ['pronouns of pronouns', 'she says she '],
  ['he said, she said', 'he said, she said that it is so, told the '],
  ['commas', 'Anna Berg, the mayor, a leader, '],
  ['nested marks', '“he said ‘no “and ’'],
  ['open paragraphs', '“It is the end of it.\n\n'],
  ['places', 'Russia of the '],
  ['hyphens', 'A-'],
  ['apostrophes', 'a’'],
  ['initials', 'D. '],
  ['digits', '1,1'],
  ['right to left', 'שלום עולם “שלום” '],
  ['emoji', '👩‍👩‍👧'],
  ['lone surrogates', '\ud800 '],
  ['brackets', '(('],
  ['particles', 'A de '],
  ['HTML left-overs', '<b>Anna Berg</b> &amp; Jon Lee&nbsp;said &quot;it is so&quot;.<br/>'],
  ['tags that never close', '<a href="the '],
  ['signs of markup', '<'],
  ['clauses that open', 'When Anna Berg left, '],
  ['aims', 'Jon Lee said to say '],
  ['remarks', 'her remark that “it '],
  ['statements', 'Jon Lee issued a statement calling “it” '],
  ['years', '2019 Games 2020 '],
]

test.each(hostile)('%s: sound, and twice the text is about twice the work', (_, piece) => {
  const text = piece.repeat(Math.ceil(size / Math.max(1, piece.length)))
  expectSound(text)
  const once = countWork(() => read(text))
  const twice = countWork(() => read(text + text))
  expect(twice).toBeLessThan(once * 2.6 + 5000)
})

/** A name for every number, in letters alone. */
const named = (number: number): string =>
  `Ber${number.toString(36).replace(/\d/gu, (digit) => 'ghijklmnop'.charAt(Number(digit)))}`
/** So many words of news in which everybody and everything is named for the first time, with the same titles. */
function news(words: number): string {
  const stories: string[] = []
  for (let at = 0, length = 0; length < words; at += 1) {
    const story =
      `Minister Anna ${named(at)} of ${named(at)} Systems came to the end of the road in it. ` +
      `“It is the end of it,” the minister said. The ${named(at)} Ministry told Jo ${named(at)} that she was in it, ` +
      `and the ministry said that “it is the road” to last week.`
    stories.push(story)
    length += story.split(' ').length
  }
  return stories.join('\n\n')
}

test('50,000 words with new names in every line are about twice the work of 25,000', () => {
  const half = news(25_000)
  const whole = news(50_000)
  const once = countWork(() => read(half))
  const twice = countWork(() => read(whole))
  expect(twice).toBeLessThan(once * 2.1)
  expect(twice).toBeGreaterThan(once * 1.9)
}, 120_000)

test('a text of one million words is read to its end', () => {
  const filler = 'the road to the harbour was closed for a week and the boats of the town stayed in. '.repeat(
    20,
  )
  const line = `${filler}Anna Berg told Jon Lee that “it is the end of the road” to it.\n\n`
  const text = line.repeat(Math.ceil(1_000_000 / line.split(' ').length))
  const result = read(text)
  expect(soundnessFaults(text, result)).toEqual([])
  const lines = text.length / line.length
  expect(result.quotes).toHaveLength(lines)
  expect(result.mentions.length).toBeGreaterThanOrEqual(lines * 2)
  const { spans, speaker } = result.quotes.at(-1) ?? {}
  expect(text.slice(spans?.[0].start, spans?.[0].end)).toBe('“it is the end of the road”')
  expect(speaker?.name).toBe('Anna Berg')
  expect(spans?.[0].start).toBe(text.lastIndexOf('“'))
}, 120_000)

test('a megabyte without spaces is no trouble', () => {
  expectSound('the '.repeat(40) + 'x'.repeat(1_000_000))
  expectSound('A'.repeat(1_000_000))
})

test('the count of work sees work that grows with the square', () => {
  const square = (n: number) => () => {
    const list = Array.from({ length: n }, (_, at) => at)
    return list.filter((at) => list.includes(-at - 1))
  }
  expect(countWork(square(400))).toBeGreaterThan(countWork(square(200)) * 3)
  const copies = (n: number) => () => {
    const set = new Set(Array.from({ length: n }, (_, at) => at))
    return [...set].map(() => [...set])
  }
  expect(countWork(copies(400))).toBeGreaterThan(countWork(copies(200)) * 3)
})
