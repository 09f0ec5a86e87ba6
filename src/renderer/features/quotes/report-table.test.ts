import { expect, test } from 'vitest'
import { reportRows, reportTable, type ReportCells } from './report-table'

const cell = (name: string, source: string, month: string, quotes: number): ReportCells[number] => ({
  page: name === '' ? '' : `person:${name.toLowerCase()}`,
  name,
  source,
  month,
  quotes,
})
const cells = [
  cell('Ann', 'Post', '2021-01', 2),
  cell('Ann', 'Courier', '2021-02', 1),
  cell('Ben', 'Post', '2022', 5),
  cell('', 'Post', '2021-01', 9),
]
const all = { source: '', from: '', to: '' }

test('most quoted first, the unknown last, by source and month', () => {
  const rows = reportRows(cells, all)
  expect(rows.map(({ name, quotes }) => [name, quotes])).toEqual([
    ['Ben', 5],
    ['Ann', 3],
    ['', 9],
  ])
  expect(rows[1]?.sources).toEqual([
    ['Post', 2],
    ['Courier', 1],
  ])
})

test('narrowed to a source and to months', () => {
  expect(reportRows(cells, { ...all, source: 'cour' }).map(({ name }) => name)).toEqual(['Ann'])
  expect(reportRows(cells, { ...all, from: '2021-02' }).map(({ name }) => name)).toEqual(['Ben', 'Ann'])
  expect(reportRows(cells, { ...all, to: '2021' }).map(({ quotes }) => quotes)).toEqual([3, 9])
  expect(reportTable(cells, { ...all, to: '2021-01' }).rows).toEqual([
    ['', 'Post', '2021-01', '9'],
    ['Ann', 'Post', '2021-01', '2'],
  ])
})
