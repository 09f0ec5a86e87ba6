import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyExcerpt, sampleExcerpt } from '@/core/excerpt/excerpt.fixture'
import { readExcerptsJson } from './read-excerpts-json'
import { writeExcerptsJson } from './write-excerpts-json'

const now = Date.UTC(2026, 10, 22, 16)
const bytesOf = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(fc.array(anyExcerpt), (excerpts) => {
      expect(readExcerptsJson(writeExcerptsJson(excerpts, now))).toEqual({
        kind: 'excerpts',
        exported: '2026-11-22T16:00:00.000Z',
        excerpts,
      })
    }),
  )
})

test('the file says what it is and cites each excerpt', () => {
  const file: unknown = JSON.parse(new TextDecoder().decode(writeExcerptsJson([sampleExcerpt], now)))
  expect(file).toMatchObject({
    format: 'cuttings-excerpts',
    version: 1,
    exported: '2026-11-22T16:00:00.000Z',
    excerpts: [
      {
        text: '“We go on,”',
        citation: {
          capturedAt: '2026-11-22T15:30:00.000Z',
          cited: expect.stringMatching(/^John Roe, “Talks/) as unknown,
        },
      },
    ],
  })
})

test.each([
  ['no-json', '{"format":'],
  ['other-format', { format: 'other' }],
  ['other-format', null],
  ['newer-version', { format: 'cuttings-excerpts', version: 2 }],
  ['damaged', { format: 'cuttings-excerpts', version: 1, exported: 'yesterday', excerpts: [] }],
  [
    'damaged',
    { format: 'cuttings-excerpts', version: 1, exported: '2026-11-22T16:00:00.000Z', excerpts: [{ id: 1 }] },
  ],
])('%s: %j', (reason, value) => {
  expect(readExcerptsJson(bytesOf(value))).toMatchObject({ kind: 'problem', reason })
})

test('more fields may come within a version', () => {
  const file = JSON.parse(new TextDecoder().decode(writeExcerptsJson([sampleExcerpt], now))) as Record<
    string,
    unknown
  >
  expect(readExcerptsJson(bytesOf({ ...file, more: 1 }))).toMatchObject({
    kind: 'excerpts',
    excerpts: [sampleExcerpt],
  })
})
