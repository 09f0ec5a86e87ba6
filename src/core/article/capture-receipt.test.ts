import { expect, test } from 'vitest'
import { sampleItem } from '../fixtures/sample-records'
import { captureReceipt } from './capture-receipt'
import type { OriginalFacts } from './original'
import { originalFileName } from './original-file-name'

const original: OriginalFacts = {
  id: 'original-1',
  itemId: 'item-1',
  size: 18,
  sha256: 'a'.repeat(64),
  mediaType: 'text/html',
  charset: 'utf-8',
  via: 'file',
  fileName: 'page.html',
  captured: Date.UTC(2026, 4, 3, 9),
}

test('a receipt says all that the archive knows of the original', () => {
  const facts = { archiveId: 'archive-1', appVersion: '1.2', now: Date.UTC(2026, 4, 4) }
  const receipt: unknown = JSON.parse(captureReceipt(sampleItem(), original, facts))
  expect(receipt).toEqual({
    receipt: 'cuttings-capture',
    version: 1,
    original: {
      id: 'original-1',
      captured: '2026-05-03T09:00:00.000Z',
      size: 18,
      sha256: 'a'.repeat(64),
      mediaType: 'text/html',
      charset: 'utf-8',
      via: 'file',
      fileName: 'page.html',
    },
    item: {
      id: 'item-1',
      title: 'Envoy arrives in Moscow',
      source: 'The Daily Example',
      authors: ['Jane Doe'],
      url: 'https://example.org/envoy',
      published: '2021-02-17',
    },
    archive: 'archive-1',
    verified: '2026-05-04T00:00:00.000Z',
    madeBy: 'Cuttings 1.2',
  })
})

test.each([
  ['page.html', 'text/html', 'page.html'],
  ['', 'text/html', 'original.html'],
  ['', 'application/x-unknown', 'original.bin'],
  ['../../etc/passwd', 'text/plain', 'passwd'],
  ['C:\\temp\\a.txt', 'text/plain', 'a.txt'],
  ['..', 'message/rfc822', 'original.eml'],
  ['receipt.json', 'text/plain', 'original.txt'],
])('%j of %s is saved as %s', (fileName, mediaType, name) => {
  expect(originalFileName({ fileName, mediaType })).toBe(name)
})
