import type { ImportedHighlight, ImportedRecord } from './imported-record'

/** A record for tests: complete, with what a test cares about given by it. */
export function sampleRecord(part: Partial<ImportedRecord> = {}): ImportedRecord {
  return {
    place: 'row 2',
    foreignId: 'one',
    title: 'Quay wall, second stage',
    url: 'https://news.example.com/2024/quay',
    authors: [],
    source: '',
    published: '',
    saved: 1_600_000_000_000,
    language: '',
    content: null,
    tags: [],
    collections: [],
    starred: false,
    read: false,
    archived: false,
    comment: '',
    highlights: [],
    original: { bytes: Uint8Array.of(1, 2, 3), mediaType: 'text/csv' },
    ...part,
  }
}

export function sampleMark(part: Partial<ImportedHighlight> = {}): ImportedHighlight {
  return {
    foreignId: '',
    quote: '',
    prefix: '',
    suffix: '',
    comment: '',
    colour: null,
    tags: [],
    made: null,
    ...part,
  }
}
