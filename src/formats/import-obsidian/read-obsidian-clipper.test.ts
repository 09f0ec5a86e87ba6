import { expect, test } from 'vitest'
import { rowsOf } from '../import/rows-of.fixture'
import { obsidianClipperReader } from './read-obsidian-clipper'

test('front matter, the text, and what was highlighted in it', () => {
  const clipping = [
    '---',
    'title: "Ferries: late"',
    'source: "https://news.example.com/f"',
    'author:',
    '  - "[[Ada Berg]]"',
    'published: 2024-10-29',
    'created: 2024-10-30',
    'description: "About \\"ferries\\""',
    'tags:',
    '  - "clippings"',
    '  - "sea/north"',
    '---',
    'The ==ferry [was](https://a.example/) late== on Tuesday.',
    '',
    '> ==Again.==',
  ].join('\r\n')
  expect(rowsOf(obsidianClipperReader, { 'Clippings/Coast/Ferries.md': clipping })).toEqual([
    {
      place: 'Clippings/Coast/Ferries.md',
      foreignId: 'https://news.example.com/f',
      title: 'Ferries: late',
      url: 'https://news.example.com/f',
      authors: ['Ada Berg'],
      published: '2024-10-29',
      saved: Date.UTC(2024, 9, 30),
      content: {
        mediaType: 'text/markdown',
        text: 'The ==ferry [was](https://a.example/) late== on Tuesday.\n\n> ==Again.==',
      },
      tags: ['clippings', 'sea/north'],
      collections: ['Clippings/Coast'],
      comment: 'About "ferries"',
      highlights: [
        { quote: 'ferry was late', prefix: 'The ', suffix: ' on Tuesday.' },
        { quote: 'Again.', prefix: '> ' },
      ],
    },
  ])
})

test('other Markdown is left to others', () => {
  const file = (text: string) => [{ path: 'a.md', bytes: new TextEncoder().encode(text) }]
  expect(obsidianClipperReader.takes(file('---\ntitle: A\n---\nText'))).toEqual([])
  expect(obsidianClipperReader.takes(file('source: https://a.example\ncreated: 2024'))).toEqual([])
})
