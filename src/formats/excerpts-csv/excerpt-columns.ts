import type { Excerpt } from '@/core/excerpt/excerpt'

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

/** The columns of a table of excerpts: the values of one, or the names where it is null. */
export function columnsOf(excerpt: Excerpt | null): readonly string[] {
  return excerpt === null ? columns : columns.map((column) => valueOf(excerpt, column))
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
