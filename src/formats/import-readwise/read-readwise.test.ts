import { expect, test } from 'vitest'
import { rowsOf } from '../import/rows-of.fixture'
import { readwiseReader } from './read-readwise'

const header =
  'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags'

test('highlights of one article are gathered, wherever they stand', () => {
  const table = [
    header,
    '"The ferry\nwas late.",Ferries of the North,"Ada Berg, Lars Holm",,"Says ""who""?",purple,"sea,delay",order,3,2024-05-01 10:00:00+00:00,"transport,norway"',
    'Another one,Tunnels,Ann Lee,,,,,order,1,2024-05-02 08:30:00+02:00,',
    'It left at nine.,Ferries of the North,"Ada Berg, Lars Holm",,,blue,,order,9,,"transport,norway"',
  ].join('\r\n')
  expect(rowsOf(readwiseReader, { 'export.csv': table })).toEqual([
    {
      place: 'row 2',
      foreignId: '["Ferries of the North","Ada Berg, Lars Holm"]',
      title: 'Ferries of the North',
      authors: ['Ada Berg', 'Lars Holm'],
      tags: ['transport', 'norway'],
      highlights: [
        {
          quote: 'The ferry\nwas late.',
          comment: 'Says "who"?',
          colour: 'pink',
          tags: ['sea', 'delay'],
          made: Date.UTC(2024, 4, 1, 10),
        },
        { quote: 'It left at nine.', colour: 'blue' },
      ],
    },
    {
      place: 'row 3',
      foreignId: '["Tunnels","Ann Lee"]',
      title: 'Tunnels',
      authors: ['Ann Lee'],
      highlights: [{ quote: 'Another one', made: Date.UTC(2024, 4, 2, 6, 30) }],
    },
  ])
})

test('a row without a highlight or without a title is told by its number', () => {
  const table = `${header}\n,Ferries,Ada Berg,,,,,,,,\nWords,,,,,,,,,,\n"open,Ferries,,,,,,,,,`
  expect(rowsOf(readwiseReader, { 'export.csv': table })).toEqual([
    { bad: 'row 2', reason: 'has no highlight, or no title that it belongs to' },
    { bad: 'row 3', reason: 'has no highlight, or no title that it belongs to' },
    { bad: 'row 4', reason: 'has quotation marks that do not add up' },
  ])
})

test('the layout that it takes in, as Cuttings writes it', () => {
  const table =
    'Highlight,Title,Author,URL,Note,Location,Date\nWords,Ferries,Ada Berg,https://news.example.com/f,Why?,1,2024-05-01'
  expect(rowsOf(readwiseReader, { 'a.csv': table })).toMatchObject([
    {
      url: 'https://news.example.com/f',
      authors: ['Ada Berg'],
      highlights: [{ quote: 'Words', comment: 'Why?', made: Date.UTC(2024, 4, 1) }],
    },
  ])
})
