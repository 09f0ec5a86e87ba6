import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText } from './canonical-text'
import { readHeader } from './read-header'

const story = 'The minister arrived in Oslo on Monday for talks.\n\nShe said nothing.'

function read(raw: string) {
  const text = canonicalText(raw)
  const { bodyStart, ...fields } = readHeader(text)
  return { ...fields, body: text.slice(bodyStart) }
}

const none = { source: '', authors: [], url: '', published: '', language: '', tags: [] }
const guessed = { ...none, title: 'The minister arrived in Oslo on Monday for talks', body: story }

test('a date before the text, without a title', () => {
  expect(read(` date 2021-02-17 ${story}`)).toEqual({ ...guessed, published: '2021-02-17' })
})

test.each([
  ['a title line before the date', `Talks in Oslo\n date 2021-02-17 ${story}`],
  ['a blank line between', `Talks in Oslo\n\ndate 2021-02-17\n\n${story}`],
  ['a title line after the date', `date 2021-02-17\nTalks in Oslo\n\n${story}`],
  ['a title in the date’s line', `DATE 2021-02-17 Talks in Oslo\n\n${story}`],
  ['labels', `Title: Talks in Oslo\nDate: 17 February 2021\n\n${story}`],
  ['labels in lower case', `title: Talks in Oslo\ndate: Feb 17, 2021\n${story}`],
  ['a date alone', `Talks in Oslo\n17 February 2021, 10:30 GMT\n\n${story}`],
  [
    'published and updated',
    `Talks in Oslo\nPublished: 17 February 2021 | Updated: 18 February 2021\n\n${story}`,
  ],
  ['front matter', `---\ntitle: "Talks in Oslo"\ndate: 2021-02-17T10:00:00Z\n---\n\n${story}`],
])('%s', (_, raw) => {
  expect(read(raw)).toEqual({ ...none, title: 'Talks in Oslo', published: '2021-02-17', body: story })
})

test('every field', () => {
  const header = [
    'Talks in Oslo',
    'By Jane Doe and Ludwig van Beethoven',
    'Source: The Daily Post',
    'Published on 17 February 2021',
    'URL https://example.org/a?b=1',
    'Tags: #talks, norway/oslo',
    'Language: en-GB',
  ]
  expect(read(`${header.join('\n')}\n\n${story}`)).toEqual({
    title: 'Talks in Oslo',
    authors: ['Jane Doe', 'Ludwig van Beethoven'],
    source: 'The Daily Post',
    published: '2021-02-17',
    url: 'https://example.org/a?b=1',
    tags: ['talks', 'norway/oslo'],
    language: 'en-GB',
    body: story,
  })
})

test.each([
  'Date night is back in fashion.\n\nMore.',
  'Date palms grow here. 2021-02-17 was dry.',
  'Date 2021 in your calendar was a bad year.\n\nMore.',
  'By Thursday the talks had failed.\n\nMore.',
  'By Land and Sea',
  'Published 17 February 2021 by a small press, the book sold well.\n\nMore.',
  'Dear reader: this is a letter.\n\nMore.',
  'Source: '.concat('a long paragraph that is no name of a publication. '.repeat(6)),
  'Note: nothing here is a header.\n\nMore.',
  '17 February 2021 was a cold day.\n\nMore.',
  'date 2021-02-17',
])('ordinary words stay: %s', (text) => {
  expect(read(text).body).toBe(text.trim())
})

test('an ambiguous date stays in the text', () => {
  expect(read(`date 03/04/2021 ${story}`)).toMatchObject({ published: '', body: `date 03/04/2021 ${story}` })
})

test('the first line of a hard-wrapped text is no title', () => {
  const wrapped =
    'The minister arrived in the capital on\nMonday, and met the president of the\nparliament before she left.'
  expect(read(wrapped)).toMatchObject({
    body: wrapped,
    title:
      'The minister arrived in the capital on Monday, and met the president of the parliament before she…',
  })
  expect(read(`Talks in Oslo\n${wrapped}`)).toMatchObject({ title: 'Talks in Oslo', body: wrapped })
})

test.each(['東京は月曜日に発表した。', '总统说：“我们同意。”', 'मंत्री ओस्लो पहुँचे।', '「同意する。」'])(
  'a first sentence of another writing stays in the text: %s',
  (sentence) => {
    const text = `${sentence}\n\n${story}`
    expect(read(text).body).toBe(text)
  },
)

test('a title is at most 100 code units of the first sentence', () => {
  const { title } = read(`${'Longword '.repeat(30)}end. Then more.`)
  expect(title.length).toBeLessThanOrEqual(100)
  expect(title).toMatch(/Longword…$/)
})

test.each([
  ['. 0', '0'],
  ['…. And so on. More.', 'And so on'],
  ['* * *\n\nThe minister arrived. More.', 'The minister arrived'],
])('a title of %j is of its first sentence with a word in it', (text, title) => {
  expect(readHeader(text)).toEqual({ ...none, title, bodyStart: 0 })
})

test('a known title is not guessed again, and its line is no text', () => {
  const header = readHeader(`Talks in Oslo\n\n${story}`, { title: 'Talks in Oslo' })
  expect(header.bodyStart).toBe('Talks in Oslo\n\n'.length)
  expect(readHeader(`Other talks\n\n${story}`, { title: 'Talks in Oslo' }).bodyStart).toBe(0)
})

test('the body is always an end of the text, and is there where a text is', () => {
  const piece = fc.constantFrom(
    'date ',
    '2021-02-17',
    '\n',
    'By ',
    'Jane Doe',
    '---',
    'title: ',
    'x',
    '. ',
    'https://a.b',
    ': ',
    'Tags',
  )
  fc.assert(
    fc.property(fc.array(piece), (parts) => {
      const text = canonicalText(parts.join(''))
      const { bodyStart } = readHeader(text)
      expect(text.slice(bodyStart)).toBe(text.slice(bodyStart).trim())
      expect(bodyStart < text.length || text === '').toBe(true)
    }),
    { numRuns: 1000 },
  )
})
