import { expect, test } from 'vitest'
import { parseSentinel, sentinelText, type Sentinel } from './sentinel'

const sentinel: Sentinel = {
  format: 1,
  engineMajor: 156,
  appVersion: '0.1.0',
  archive: { archiveId: 'a1', items: 3, decisions: 7, lastCommit: 1_700_000_000_000 },
}

test('what is written is read again', () => {
  expect(parseSentinel(sentinelText(sentinel))).toEqual({ kind: 'sentinel', sentinel })
  const empty = { ...sentinel, archive: null }
  expect(parseSentinel(sentinelText(empty))).toEqual({ kind: 'sentinel', sentinel: empty })
})

test.each([
  ['nothing', ''],
  ['half of it', sentinelText(sentinel).slice(0, 40)],
  ['zeros, as a power cut leaves them', '\0\0\0\0'],
  ['another thing', '[]'],
  ['null', 'null'],
  ['a wrong count', JSON.stringify({ ...sentinel, archive: { ...sentinel.archive, items: -1 } })],
  ['no engine', JSON.stringify({ ...sentinel, engineMajor: undefined })],
])('%s is broken', (_name, text) => {
  expect(parseSentinel(text)).toEqual({ kind: 'broken' })
})

test('a newer format is not broken: a newer Cuttings wrote it', () => {
  expect(parseSentinel(JSON.stringify({ format: 2, anything: 'else' }))).toEqual({ kind: 'newer' })
})
