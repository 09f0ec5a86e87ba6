import fc from 'fast-check'
import { gzipSync, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { pngHead } from '@/dom/pictures/png-head.fixture'
import { joinBytes } from '../join-bytes'
import { readWarcPage } from '../warc/read-warc-page'
import { isWarc, warcRecords } from '../warc/warc-records'
import { warcReader } from './read-warc'

interface Made {
  readonly url: string
  readonly type?: string
  readonly http?: string
  readonly body: Uint8Array | string
}

function record({
  url,
  type = 'response',
  http = 'Content-Type: text/html; charset=utf-8',
  body,
}: Made): Uint8Array {
  const block = joinBytes([
    strToU8(type === 'response' ? `HTTP/1.1 200 OK\r\n${http}\r\n\r\n` : ''),
    typeof body === 'string' ? strToU8(body) : body,
  ])
  const contentType =
    type === 'response' ? 'application/http; msgtype=response' : http.replace('Content-Type: ', '')
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-10-29T16:30:11Z\r\nContent-Type: ${contentType}\r\nContent-Length: ${String(block.length)}\r\n\r\n`
  return joinBytes([strToU8(head), block, strToU8('\r\n\r\n')])
}

const page = (name: string, body = '') =>
  `<html><body><h1>${name}</h1><p>Words of ${name}.</p>${body}</body></html>`
const rowsOf = (files: Readonly<Record<string, Uint8Array>>) => {
  const given = Object.entries(files).map(([path, bytes]) => ({ path, bytes }))
  return [...warcReader.read(warcReader.takes(given))]
}
const picture = {
  url: 'https://news.example/i/1.png?w=2',
  http: 'Content-Type: image/png',
  body: pngHead(640, 480, 3),
}

test.each([
  ['as it is', (bytes: Uint8Array) => bytes],
  ['packed', (bytes: Uint8Array) => gzipSync(bytes)],
])('pages are rows, each with a WARC of its own that has its pictures: %s', (_, packed) => {
  const warc = joinBytes(
    [
      record({
        url: 'https://news.example/a',
        body: page('A', '<img src="/i/1.png?w=2"><iframe src="/ad"></iframe>'),
      }),
      record({ ...picture }),
      record({ url: 'https://news.example/ad', body: page('An advertisement') }),
      record({ url: 'https://news.example/b', body: page('B') }),
      record({ url: 'https://news.example/a.css', http: 'Content-Type: text/css', body: 'p{}' }),
      record({
        url: 'https://news.example/c',
        type: 'resource',
        http: 'Content-Type: text/html',
        body: page('C'),
      }),
    ].map(packed),
  )
  const rows = rowsOf({ 'crawl.warc': warc })
  const records = rows.map((row) => (row.kind === 'record' ? row.record : null))
  expect(records.map((each) => each?.url)).toEqual(
    ['a', 'b', 'c'].map((name) => `https://news.example/${name}`),
  )
  expect(records[0]).toMatchObject({ saved: Date.UTC(2024, 9, 29, 16, 30, 11) })
  const own = records[0]?.original.bytes ?? new Uint8Array()
  expect(records[0]?.content).toEqual({ fileName: 'page.warc', bytes: own })
  const read = readWarcPage(own)
  if (typeof read === 'string') throw new Error(read)
  expect(new TextDecoder().decode(read.bytes)).toContain('Words of A.')
  expect(read.parts('', picture.url)).toEqual(picture.body)
  expect([...warcRecords(records[1]?.original.bytes ?? new Uint8Array(), () => 1e6)]).toHaveLength(1)
})

test('what a server packed or cut into chunks is put together', () => {
  const body = page('A')
  const packed = record({
    url: 'https://news.example/a',
    http: 'Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked',
    body: chunked(gzipSync(strToU8(body))),
  })
  const read = readWarcPage(packed)
  expect(typeof read === 'string' ? read : new TextDecoder().decode(read.bytes)).toBe(body)
})

/** What Node's zlib made of `page('Quay')`, and of 30 MB of zeros. */
const brotliPage = 'GzsA6J0Hdgyx+gokwg19hErvFzS4Os3jEnW1YnwqLA8mcsDeCkxO+CK5Sh8jrsYZi3y6heojBCNUBQ=='
const brotliBomb = 'y///P/gnAOKxQCD3/o///3/wTwDEYRGA7v0f////4J8AiMMCAN37v/wbTsI/ARCHBQA6u0k='
const ofBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

test('what a server packed with Brotli is unpacked, a bomb is told, and what is damaged', () => {
  const packed = (name: string, body: Uint8Array | string) =>
    record({
      url: `https://news.example/${name}`,
      http: 'Content-Type: text/html\r\nContent-Encoding: br',
      body,
    })
  const whole = ofBase64(brotliPage)
  const read = readWarcPage(packed('a', whole))
  expect(typeof read === 'string' ? read : new TextDecoder().decode(read.bytes)).toBe(page('Quay'))
  const stored = readWarcPage(packed('b', page('B')))
  expect(typeof stored === 'string' ? stored : new TextDecoder().decode(stored.bytes)).toBe(page('B'))
  const warc = joinBytes([
    packed('bomb', ofBase64(brotliBomb)),
    packed('cut', whole.subarray(0, 30)),
    packed('a', whole),
  ])
  expect(rowsOf({ 'a.warc': warc }).map((row) => (row.kind === 'bad' ? row.reason : row.record.url))).toEqual(
    ['is too large', 'is damaged: it cannot be unpacked (Brotli)', 'https://news.example/a'],
  )
})

function chunked(bytes: Uint8Array): Uint8Array {
  const half = Math.floor(bytes.length / 2)
  const chunk = (part: Uint8Array) => [strToU8(`${part.length.toString(16)}\r\n`), part, strToU8('\r\n')]
  return joinBytes([...chunk(bytes.subarray(0, half)), ...chunk(bytes.subarray(half)), strToU8('0\r\n\r\n')])
}

test('of a WACZ the pages count that it names as such', () => {
  const warc = joinBytes([
    record({ url: 'https://news.example/a', body: page('A') }),
    record({ url: 'https://news.example/menu', body: page('A menu') }),
  ])
  const pages = strToU8('{"format":"json-pages-1.0"}\n{"url":"https://news.example/a","title":"A"}\n')
  const files = {
    'archive/data.warc.gz': gzipSync(warc),
    'pages/pages.jsonl': pages,
    'datapackage.json': strToU8('{}'),
  }
  const given = Object.entries(files).map(([path, bytes]) => ({ path, bytes }))
  expect(warcReader.takes(given)).toHaveLength(3)
  expect(rowsOf(files).map((row) => row.kind === 'record' && row.record.url)).toEqual([
    'https://news.example/a',
  ])
})

test('a bomb, a wrong length and a cut file are told, and what is whole before is a row', () => {
  const whole = record({ url: 'https://news.example/a', body: page('A') })
  const bomb = record({
    url: 'https://news.example/bomb',
    http: 'Content-Type: text/html\r\nContent-Encoding: gzip',
    body: gzipSync(new Uint8Array(30_000_000)),
  })
  const wrong = strToU8(
    'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\nx',
  )
  const told = (bytes: Uint8Array) =>
    rowsOf({ 'a.warc': bytes }).map((row) => (row.kind === 'bad' ? row.reason : row.record.url))
  expect(told(joinBytes([bomb, whole]))).toEqual(['is too large', 'https://news.example/a'])
  expect(told(joinBytes([whole, wrong]))).toEqual([
    'https://news.example/a',
    'is cut off: its last record is shorter than it says',
  ])
  expect(told(gzipSync(whole).subarray(0, 200))).toEqual([
    expect.stringMatching(/is cut off|without an end/) as unknown,
  ])
})

test('never throws and always ends, whatever the bytes are', () => {
  const made = record({ url: 'https://news.example/a', body: page('A') })
  fc.assert(
    fc.property(
      fc.nat({ max: made.length }),
      fc.uint8Array({ maxLength: 60 }),
      fc.boolean(),
      (at, noise, isPacked) => {
        const bytes = joinBytes([made.subarray(0, at), noise, made.subarray(at)])
        const given = isPacked ? gzipSync(bytes).subarray(0, at + 20) : bytes
        isWarc(given)
        for (const step of warcRecords(given, () => 100)) expect(['record', 'broken']).toContain(step.kind)
      },
    ),
  )
})
