import { expect, test } from 'vitest'
import { recoveryWords } from './recovery-words'

const remembered = { archiveId: 'a', items: 2300, decisions: 1, lastCommit: Date.UTC(2026, 0, 5) }
const found = {
  key: 'archive',
  archiveId: 'a',
  schemaVersion: 1,
  created: 1,
  items: 12,
  decisions: 0,
  lastCommit: 2,
} as const

test('an empty archive is told in numbers, and a new one is offered', () => {
  const words = recoveryWords({ kind: 'lost', remembered, found: null })
  expect(words.known.join(' ')).toContain(`${(2300).toLocaleString()} items and 1 decision of yours`)
  expect(words.goOn).toBe('Start a new, empty archive…')
})

test('a shrunken archive says both counts', () => {
  const words = recoveryWords({ kind: 'lost', remembered, found })
  expect(words.known.join(' ')).toContain('12 items')
  expect(words.goOn).toBe('Open what is there…')
  expect(
    recoveryWords({ kind: 'lost', remembered, found: { ...found, archiveId: 'b' } }).known.join(' '),
  ).toContain('another archive')
})

test('a newer format and a refusing storage can only be tried again', () => {
  expect(recoveryWords({ kind: 'newer-schema', found: 7, known: 1 }).goOn).toBeNull()
  expect(recoveryWords({ kind: 'newer-schema', found: 7, known: 1 }).known.join(' ')).toContain('7')
  expect(recoveryWords({ kind: 'kept-stopping' }).goOn).toBeNull()
  expect(recoveryWords({ kind: 'storage-error', message: 'UnknownError: x' }).goOn).toBeNull()
})
