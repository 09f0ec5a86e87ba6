import { expect, test } from 'vitest'
import { rowsOf } from '../import/rows-of.fixture'
import { webAnnotationsReader } from './read-web-annotations'

const one = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'urn:uuid:1',
  type: 'Annotation',
  motivation: 'highlighting',
  created: '2024-10-29T16:30:11Z',
  body: [
    { type: 'TextualBody', value: 'Why?', purpose: 'commenting' },
    { type: 'TextualBody', value: 'sea', purpose: 'tagging' },
    'https://other.example.com/',
  ],
  target: {
    source: 'https://news.example.com/f',
    selector: [
      { type: 'TextPositionSelector', start: 4, end: 9 },
      { type: 'TextQuoteSelector', exact: 'ferry', prefix: 'The ', suffix: ' was' },
    ],
  },
}
const read = {
  place: 'annotation 1',
  foreignId: 'https://news.example.com/f',
  url: 'https://news.example.com/f',
  highlights: [
    {
      foreignId: 'urn:uuid:1',
      quote: 'ferry',
      prefix: 'The ',
      suffix: ' was',
      comment: 'Why?',
      tags: ['sea'],
      made: Date.UTC(2024, 9, 29, 16, 30, 11),
    },
  ],
}

test.each([
  ['one alone', one],
  ['a list', [one]],
  ['a page', { type: 'AnnotationPage', items: [one] }],
  ['a collection', { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [one] } }],
  ['a graph', { '@graph': [one] }],
])('%s', (_, value) => {
  expect(rowsOf(webAnnotationsReader, { 'a.jsonld': JSON.stringify(value) })).toEqual([read])
})

test('nested selectors, bodies of words, several targets, addresses as targets', () => {
  const annotations = [
    {
      id: 'x',
      bodyValue: 'Plain words',
      target: [
        'https://news.example.com/t#:~:text=late',
        {
          source: { id: 'https://news.example.com/u' },
          selector: { type: 'FragmentSelector', value: 'p', refinedBy: { exact: 'late' } },
        },
      ],
      motivation: 'commenting',
    },
    { id: 'y', motivation: 'commenting' },
  ]
  expect(rowsOf(webAnnotationsReader, { 'a.json': JSON.stringify(annotations) })).toEqual([
    { bad: 'annotation 2', reason: 'has no target' },
    {
      place: 'annotation 1',
      foreignId: 'https://news.example.com/t',
      url: 'https://news.example.com/t',
      highlights: [{ foreignId: 'x', comment: 'Plain words' }],
    },
    {
      place: 'annotation 1',
      foreignId: 'https://news.example.com/u',
      url: 'https://news.example.com/u',
      highlights: [{ foreignId: 'x', quote: 'late', comment: 'Plain words' }],
    },
  ])
})
