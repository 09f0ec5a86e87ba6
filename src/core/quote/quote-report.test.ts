import { expect, test } from 'vitest'
import { quoteReport, reportTable, type ReportCell } from './quote-report'

const cell = (name: string, source: string, month: string, quotes: number): ReportCell => ({
  page: name === '' ? '' : `person:${name.toLowerCase()}`,
  name,
  source,
  month,
  quotes,
})
const cells = [
  cell('Ann', 'Post', '2021-01', 2),
  cell('Ann', 'Courier', '2021-04', 1),
  cell('Ben', 'Post', '2022', 5),
  cell('', 'Post', '2021-01', 9),
]
const all = { source: '', from: '', to: '' }

test('most quoted first, the unknown last, by source and month', () => {
  const report = quoteReport(cells, all, 200)
  expect(report.rows.map(({ name, quotes }) => [name, quotes])).toEqual([
    ['Ben', 5],
    ['Ann', 3],
    ['', 9],
  ])
  expect(report).toMatchObject({ all: 3, speakers: 2, quotes: 17 })
  expect(report.rows[1]?.sources).toEqual([
    ['Post', 2],
    ['Courier', 1],
  ])
})

test('months in which nobody was quoted have their place; a mere year is in no month', () => {
  const { spans, rows } = quoteReport(cells, all, 200)
  expect(spans).toEqual(['2021-01', '2021-02', '2021-03', '2021-04'])
  expect(rows.map(({ counts }) => counts)).toEqual([
    [0, 0, 0, 0],
    [2, 0, 0, 1],
    [9, 0, 0, 0],
  ])
})

test('many years are counted by the year, those too of which no more is known', () => {
  const { spans, rows } = quoteReport([...cells, cell('Ben', 'Post', '2028-05', 1)], all, 200)
  expect(spans).toEqual(['2021', '2022', '2023', '2024', '2025', '2026', '2027', '2028'])
  expect(rows[0]?.counts).toEqual([0, 5, 0, 0, 0, 0, 0, 1])
})

test('only the first rows and sources are given out, and what there is beside them', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map((source) => cell('Ann', source, '2021-01', 1))
  const report = quoteReport([...many, ...cells], all, 1)
  expect(report.rows).toHaveLength(1)
  expect(report.rows[0]).toMatchObject({ name: 'Ann', moreSources: 4 })
  expect(report.rows[0]?.sources).toHaveLength(3)
  expect(report.all).toBe(3)
})

test('narrowed to a source and to months', () => {
  const names = (filter: Partial<typeof all>) =>
    quoteReport(cells, { ...all, ...filter }, 200).rows.map(({ name }) => name)
  expect(names({ source: 'cour' })).toEqual(['Ann'])
  expect(names({ from: '2021-02' })).toEqual(['Ben', 'Ann'])
  expect(quoteReport(cells, { ...all, to: '2021' }, 200).rows.map(({ quotes }) => quotes)).toEqual([3, 9])
  expect(reportTable(cells, { ...all, to: '2021-01' }).rows).toEqual([
    ['', 'Post', '2021-01', '9'],
    ['Ann', 'Post', '2021-01', '2'],
  ])
})
