import { expect, test } from 'vitest'
import { rowsOf } from '../import/rows-of.fixture'
import { wallabagReader } from './read-wallabag'

const second = {
  id: 41,
  title: 'Ferries of the North',
  url: 'https://news.example.com/f',
  is_archived: 1,
  is_starred: true,
  tags: ['sea', { label: 'norway' }],
  content: '<p>The ferry was late.</p>',
  created_at: '2024-10-29T16:30:11+0100',
  published_at: '2024-10-28T15:00:00+0100',
  published_by: ['Ada Berg'],
  language: 'nb_NO',
  annotations: [{ id: 3, text: 'Why?', quote: 'was late', created_at: '2024-10-29T17:00:00+0100' }],
}

test('version 2, with annotations', () => {
  expect(rowsOf(wallabagReader, { 'a.json': JSON.stringify([second]) })).toEqual([
    {
      place: 'entry 1',
      foreignId: '41',
      title: 'Ferries of the North',
      url: 'https://news.example.com/f',
      authors: ['Ada Berg'],
      published: '2024-10-28',
      saved: Date.UTC(2024, 9, 29, 15, 30, 11),
      language: 'nb-NO',
      content: { mediaType: 'text/html', text: '<p>The ferry was late.</p>' },
      tags: ['sea', 'norway'],
      starred: true,
      read: true,
      archived: true,
      highlights: [{ foreignId: '3', quote: 'was late', comment: 'Why?', made: Date.UTC(2024, 9, 29, 16) }],
    },
  ])
})

test('what stands around an annotation is taken from its place in the text', () => {
  const content = '<div><p>Late.</p><p>Not <b>late</b> but late.</p></div>'
  const at = (start: string, startOffset: string | number) => ({
    quote: 'late',
    ranges: [{ start, startOffset, end: start, endOffset: '99' }],
  })
  const annotations = [at('/div/p[2]', '13'), at('/div[1]/p[2]/b[1]', 0), at('/div/p[2]', 1), at('/ul[1]', 0)]
  expect(
    rowsOf(wallabagReader, { 'a.json': JSON.stringify([{ ...second, content, annotations }]) }),
  ).toMatchObject([
    {
      highlights: [
        { quote: 'late', prefix: 'Not late but ', suffix: '.' },
        { quote: 'late', suffix: ' but late.' },
        { quote: 'late' },
        { quote: 'late' },
      ],
    },
  ])
})

test('version 2 as the API answers', () => {
  const answer = { page: 1, _embedded: { items: [second] } }
  expect(rowsOf(wallabagReader, { 'a.json': JSON.stringify(answer) })).toMatchObject([{ foreignId: '41' }])
})

test('version 1, with its columns twice', () => {
  const first = {
    0: '1',
    1: 'Ferries',
    id: '1',
    title: 'Ferries',
    url: 'https://news.example.com/f',
    is_read: '1',
    is_fav: '0',
    content: '<p>Late.</p>',
    tags: 'sea,norway',
  }
  expect(rowsOf(wallabagReader, { 'a.json': JSON.stringify([first]) })).toEqual([
    {
      place: 'entry 1',
      foreignId: '1',
      title: 'Ferries',
      url: 'https://news.example.com/f',
      content: { mediaType: 'text/html', text: '<p>Late.</p>' },
      tags: ['sea', 'norway'],
      read: true,
      archived: true,
    },
  ])
})

test('what stands for a page that could not be fetched is no text; rows that are none are told', () => {
  const failed = {
    ...second,
    title: 'No title found',
    content: "wallabag can't retrieve contents for this article.",
    annotations: [],
  }
  const [row, bad] = rowsOf(wallabagReader, { 'a.json': JSON.stringify([failed, null]) })
  expect(row).not.toHaveProperty('content')
  expect(row).not.toHaveProperty('title')
  expect(bad).toEqual({ bad: 'entry 2', reason: 'is no article' })
})
