import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyExcerpt, sampleExcerpt } from '@/core/excerpt/excerpt.fixture'
import { writeExcerptsCsv } from './write-excerpts-csv'

/** RFC 4180, strictly: quoted fields with doubled quotes, CRLF after each record. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < csv.length) {
    let value = ''
    if (csv[at] === '"') {
      at += 1
      while (csv[at] !== '"' || csv[at + 1] === '"') {
        if (at >= csv.length) throw new Error('unclosed quote')
        value += csv[at] ?? ''
        at += csv[at] === '"' ? 2 : 1
      }
      at += 1
    } else {
      while (at < csv.length && csv[at] !== ',' && csv[at] !== '\r') {
        if (csv[at] === '"' || csv[at] === '\n') throw new Error(`bare ${JSON.stringify(csv[at])}`)
        value += csv[at] ?? ''
        at += 1
      }
    }
    row.push(value)
    if (csv.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else if (csv[at] === ',') at += 1
    else throw new Error(`unexpected ${JSON.stringify(csv[at])} at ${at}`)
  }
  return rows
}

const written = (excerpts: Parameters<typeof writeExcerptsCsv>[0], includeBom = false) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeExcerptsCsv(excerpts, { includeBom }))
const records = (csv: string) => {
  const [head = [], ...rows] = parseCsv(csv)
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])))
}

test('every column', () => {
  expect(records(written([{ ...sampleExcerpt, comment: 'Check,\n"this"' }]))).toEqual([
    {
      quote_id: 'a1',
      quote_text: '“We go on,”',
      quote_type: 'direct',
      speaker: 'Jane Doe',
      speaker_id: '',
      cue: 'said',
      sentence: '“We go on,” said Jane Doe.',
      article_title: 'Talks in Oslo',
      publication: 'The Daily Post',
      author: 'John Roe',
      published: '2021-02-17',
      url: 'https://post.example/talks',
      captured_at: '2026-11-22T15:30:00.000Z',
      capture_sha256: 'ab'.repeat(32),
      start: '10',
      end: '21',
      tags: 'talks; norway/oslo',
      note: 'Check,\n"this"',
      status: 'confirmed',
    },
  ])
})

test('the columns stand there when there is nothing else', () => {
  expect(written([])).toMatch(/^quote_id,quote_text,.*,status\r\n$/)
})

test('the byte order mark is an option', () => {
  expect([...writeExcerptsCsv([], { includeBom: true }).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(written([])).toMatch(/^quote_id/)
})

test.each(['=HYPERLINK("http://x.example","y")', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '＝1'])(
  'a formula is kept from running: %j',
  (text) => {
    const [record] = records(written([{ ...sampleExcerpt, text, comment: text }]))
    expect(record).toMatchObject({ quote_text: `'${text}`, note: `'${text}` })
  },
)

test('is read back whole, whatever the words are', () => {
  fc.assert(
    fc.property(fc.array(anyExcerpt), (excerpts) => {
      const read = records(written(excerpts))
      expect(read).toHaveLength(excerpts.length)
      const guarded = (value: string) => (/^'*[=+\-@\t\r\n]/.test(value) ? `'${value}` : value)
      excerpts.forEach((excerpt, i) => {
        expect(read[i]?.quote_text).toBe(guarded(excerpt.text))
        expect(read[i]?.note).toBe(guarded(excerpt.comment))
        expect(read[i]?.speaker).toBe(guarded(excerpt.speaker ?? ''))
        expect(read[i]?.tags).toBe(guarded(excerpt.tags.join('; ')))
        for (const value of Object.values(read[i] ?? {})) expect(value).not.toMatch(/^[=+\-@\t\r]/)
      })
    }),
  )
})
