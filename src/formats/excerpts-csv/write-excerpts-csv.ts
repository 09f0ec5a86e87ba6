import type { Excerpt } from '@/core/excerpt/excerpt'
import { csvField } from '../table-csv/csv-field'

export interface CsvOptions {
  /** Excel needs the mark to read UTF-8. */
  readonly includeBom: boolean
}

const columns = [
  'quote_id',
  'quote_text',
  'quote_type',
  'speaker',
  'speaker_id',
  'cue',
  'sentence',
  'article_title',
  'publication',
  'author',
  'published',
  'url',
  'captured_at',
  'capture_sha256',
  'start',
  'end',
  'tags',
  'note',
  'status',
] as const

/**
 * Excerpts as CSV (RFC 4180, UTF-8, CRLF): one row each, all quoted where needed. `quote_type` is direct, indirect
 * or mixed, else `highlight` or `comment`; authors and tags are joined by `; `; times are ISO 8601 in UTC; offsets
 * count UTF-16 code units. A value that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function writeExcerptsCsv(excerpts: readonly Excerpt[], options: CsvOptions): Uint8Array {
  const rows = [
    columns.join(','),
    ...excerpts.map((excerpt) => columns.map((column) => csvField(valueOf(excerpt, column))).join(',')),
  ]
  return new TextEncoder().encode(`${options.includeBom ? '\ufeff' : ''}${rows.join('\r\n')}\r\n`)
}

function valueOf(excerpt: Excerpt, column: (typeof columns)[number]): string {
  const { citation } = excerpt
  switch (column) {
    case 'quote_id':
      return excerpt.id
    case 'quote_text':
      return excerpt.text
    case 'quote_type':
      return excerpt.quoteKind ?? excerpt.kind
    case 'speaker':
      return excerpt.speaker ?? ''
    // Speakers have no id of their own yet: the column stands for programs that were written for it.
    case 'speaker_id':
      return ''
    case 'cue':
      return excerpt.cue
    case 'sentence':
      return excerpt.sentence
    case 'article_title':
      return citation.title
    case 'publication':
      return citation.source
    case 'author':
      return citation.authors.join('; ')
    case 'published':
      return citation.published
    case 'url':
      return citation.url
    case 'captured_at':
      return isoTime(citation.captured)
    case 'capture_sha256':
      return citation.originalSha256
    case 'start':
      return String(excerpt.start)
    case 'end':
      return String(excerpt.end)
    case 'tags':
      return excerpt.tags.join('; ')
    case 'note':
      return excerpt.comment
    case 'status':
      return excerpt.status
  }
}

function isoTime(ms: number): string {
  const instant = new Date(ms)
  return Number.isNaN(instant.getTime()) ? '' : instant.toISOString()
}
