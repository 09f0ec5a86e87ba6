import { expect, test } from 'vitest'
import { sampleExcerpts } from '../consumers/sample-matter.fixture'
import { excerptRecord } from '../excerpts-json/write-excerpts-json'
import { cuttingsJsonReader } from './read-cuttings-json'

const excerpts = sampleExcerpts(40).map(excerptRecord)
const bytesOf = (text: string) => new TextEncoder().encode(text)
const rowsOf = (text: string) => [...cuttingsJsonReader.read([{ path: 'a.json', bytes: bytesOf(text) }])]
const fileOf = (listed: string, version = 1) =>
  `{"format":"cuttings-excerpts","version":${String(version)},"exported":"","excerpts":[${listed}]}`
const texts = excerpts.map((each) => JSON.stringify(each))
/** Many megabytes that are nothing to JSON: so the same file is read as one of each size. */
const padding = ' '.repeat(31_000_000)

test('a large file makes the same rows as a small one: an object with a list, and lines', () => {
  const small = fileOf(texts.join())
  const wanted = rowsOf(small)
  expect(wanted.length).toBeGreaterThan(1)
  expect(wanted.every(({ kind }) => kind === 'record')).toBe(true)
  expect(rowsOf(small + padding)).toEqual(wanted)
  const lines = texts.join('\n')
  expect(rowsOf(lines)).toEqual(wanted)
  expect(rowsOf(`${lines}\n\n${padding}`)).toEqual(wanted)
})

test.each([
  ['a small', ''],
  ['a large', padding],
])('of %s file what is broken or damaged is a bad row with its number and bytes', (_, more) => {
  const listed = [texts[0] ?? '', '{"itemId":NaN}', '{"itemId":7}']
  const inList = rowsOf(fileOf(listed.join()) + more)
  if (more !== '')
    expect(inList).toMatchObject([
      { kind: 'bad', place: 'excerpt 2', reason: 'is no valid JSON', bytes: bytesOf('{"itemId":NaN}') },
      { kind: 'bad', place: 'excerpt 3', reason: 'is damaged at “id”' },
      { kind: 'record' },
    ])
  else expect(inList).toMatchObject([{ kind: 'bad', place: 'a.json' }])
  expect(rowsOf(`${listed.join('\n')}\n${more}`)).toMatchObject([
    { kind: 'bad', place: 'excerpt 2', reason: 'is no valid JSON', bytes: bytesOf('{"itemId":NaN}') },
    { kind: 'bad', place: 'excerpt 3' },
    { kind: 'record' },
  ])
})

test.each([
  [fileOf('', 2), 'was written by a newer version of Cuttings'],
  ['{"format":"cuttings-excerpts","version":1,"excerpts":7}', 'has no list of excerpts'],
  [fileOf(texts[0] ?? '').slice(0, -1), 'is no valid JSON'],
])('a file that cannot be read is told as a whole, of either size: %#', (text, reason) => {
  for (const more of ['', padding]) {
    const rows = rowsOf(text + more)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      kind: 'bad',
      place: 'a.json',
      reason: expect.stringContaining(reason) as string,
    })
  }
})
