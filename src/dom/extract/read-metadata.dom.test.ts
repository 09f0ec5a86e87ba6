import { expect, test } from 'vitest'
import { readMetadata } from './read-metadata'

const read = (head: string, body = '', url = '') =>
  readMetadata(
    new DOMParser().parseFromString(
      `<html lang="en"><head>${head}</head><body>${body}</body></html>`,
      'text/html',
    ),
    url,
  )
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const article = { '@type': 'NewsArticle', headline: 'Harbour closed', datePublished: '2024-10-29T15:00:00Z' }

test('each detail keeps where it was found', () => {
  const { fields, clues } = read(
    `${jsonLd({ ...article, author: { name: 'Jane Doe' } })}<title>Harbour closed | Post</title><meta property="og:site_name" content="Post">`,
    '<h1>Harbour closed</h1>',
    'https://post.example/a',
  )
  expect(fields).toMatchObject({
    title: 'Harbour closed',
    authors: ['Jane Doe'],
    published: '2024-10-29',
    source: 'Post',
    url: 'https://post.example/a',
  })
  expect(Object.fromEntries(clues.map(({ field, from }) => [field, from]))).toMatchObject({
    authors: 'JSON-LD',
    published: 'JSON-LD',
    source: 'og:site_name',
    url: 'where it was fetched from',
  })
})

test.each([
  ['a line by the headline', '<p>Published May 2, 2023 by Nicole Burke</p>', '2023-05-02', ['Nicole Burke']],
  [
    'a name and its role',
    '<p><b>Jane Doe</b><i>Staff Writer</i></p><p>3 May 2023</p>',
    '2023-05-03',
    ['Jane Doe'],
  ],
  [
    'a byline in pieces',
    '<div class="byline"><a>Jane Doe</a><span>Tech Reporter</span></div>',
    '',
    ['Jane Doe'],
  ],
  ['the date of an update', '<p>Last Updated <span>on</span> <b>Mar 11, 2026</b></p>', '', []],
  ['an update beside the date', '<p>March 1, 2026</p><p>Updated March 5, 2026</p>', '2026-03-01', []],
  ['the author of a related story', '<aside><span class="author">Ann Poe</span></aside>', '', []],
])('%s', (_, after, published, authors) => {
  expect(read('', `<h1>Harbour closed after a storm</h1>${after}`).fields).toMatchObject({
    published,
    authors,
  })
})

test.each([
  ['the name of an account', 'jdoe-2', []],
  ['nobody', 'admin', []],
  ['degrees and roles', 'By Jane Doe, Ph.D., Staff Writer and John Roe', ['Jane Doe, Ph.D.', 'John Roe']],
])('an author that is %s', (_, name, authors) => {
  expect(read(`<meta name="author" content="${name}">`).fields.authors).toEqual(authors)
})

test('JSON-LD that is broken, endless or says nothing does no harm', () => {
  const bad = `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "x",</script>`
  const circle = jsonLd({ '@graph': [{ '@type': 'Article', '@id': '#a', author: { '@id': '#a' } }] })
  const deep = `<script type="application/ld+json">${'['.repeat(20_000)}${']'.repeat(20_000)}</script>`
  expect(read(bad + circle + deep).fields).toMatchObject({ authors: [], published: '' })
})

test('the headline is the heading, without the name of the publication', () => {
  const title =
    '<title>Harbour closed after a storm - The Post</title><meta property="og:site_name" content="The Post">'
  expect(read(title, '<h1>The Post</h1><h2>Harbour closed after a storm</h2>').fields.title).toBe(
    'Harbour closed after a storm',
  )
  expect(read(title, '<h1>Storm takes the pier; harbour closed</h1>').fields.title).toBe(
    'Storm takes the pier; harbour closed',
  )
  expect(read(title).fields.title).toBe('Harbour closed after a storm')
})
