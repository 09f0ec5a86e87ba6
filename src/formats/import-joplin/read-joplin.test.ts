import { expect, test } from 'vitest'
import { rowsOf } from '../import/rows-of.fixture'
import { makeTar } from '../tar/make-tar.fixture'
import { joplinReader } from './read-joplin'

const id = (digit: string) => digit.repeat(32)
const item = (head: string, fields: Readonly<Record<string, string>>) =>
  `${head === '' ? '' : `${head}\n\n`}${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}`

const files = {
  'a.md': item(`Ferries\n\nThe ferry was late.\n\n![](:/${id('d')})\nkind: of ferry`, {
    id: id('a'),
    parent_id: id('c'),
    created_time: '2024-10-29T16:30:11.000Z',
    author: 'Ada Berg',
    source_url: 'https://news.example.com/f',
    user_created_time: '2024-10-28T16:30:11.000Z',
    markup_language: '1',
    encryption_applied: '0',
    deleted_time: '0',
    type_: '1',
  }),
  'b.md': item('Norway', { id: id('b'), parent_id: '', type_: '2' }),
  'c.md': item('Coast', { id: id('c'), parent_id: id('b'), type_: '2' }),
  'd.md': item('chart.png', { id: id('d'), mime: 'image/png', type_: '4' }),
  'e.md': item('sea', { id: id('e'), type_: '5' }),
  'f.md': item('', { id: id('f'), note_id: id('a'), tag_id: id('e'), type_: '6' }),
  '1.md': item('', { id: id('1'), encryption_applied: '1', type_: '1' }),
  '2.md': item('Old', { id: id('2'), deleted_time: '1700000000000', type_: '1' }),
  'resources/d.png': 'x',
}
const read = [
  {
    place: 'a.md',
    foreignId: id('a'),
    title: 'Ferries',
    url: 'https://news.example.com/f',
    authors: ['Ada Berg'],
    saved: Date.UTC(2024, 9, 28, 16, 30, 11),
    content: { mediaType: 'text/markdown', text: 'The ferry was late.\n\n\\[chart.png\\]\nkind: of ferry' },
    tags: ['sea'],
    collections: ['Norway/Coast'],
  },
  { bad: '1.md', reason: 'is encrypted: export it from a Joplin that has its key' },
  { bad: '2.md', reason: 'was in the trash of Joplin' },
]

test('RAW: a folder of notes, notebooks, tags and what ties them', () => {
  const got = rowsOf(joplinReader, files)
  expect(got).toHaveLength(3)
  expect(got).toEqual(expect.arrayContaining(read))
})

test('JEX: the same in a tar', () => {
  expect(rowsOf(joplinReader, { 'a.jex': makeTar(files) })).toEqual(expect.arrayContaining(read))
})

test('a tar that was cut gives what is whole in it, and says so', () => {
  const tar = makeTar(files)
  expect(rowsOf(joplinReader, { 'a.jex': tar.subarray(0, tar.length - 2000) })).toContainEqual({
    bad: 'a.jex',
    reason: 'is cut or damaged near its end',
  })
})
