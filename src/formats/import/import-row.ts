import { cleanCharacters } from '@/core/article/clean-characters'
import { isWebAddress } from '@/core/article/is-web-address'
import type {
  ImportedHighlight,
  ImportedKind,
  ImportedRecord,
  ImportRow,
} from '@/core/import/imported-record'
import { blankRecord } from './blank-record'

export type RecordFields = Partial<Omit<ImportedRecord, 'place' | 'original'>>

/** Where a record stood, and what is kept of it as it was. */
export interface Origin {
  readonly place: string
  readonly original: ImportedRecord['original']
}

/**
 * The row that came of what a reader found: a record with clean strings, or a bad row. A `string` is the reason why there is
 * no record. A record needs a web address, or else a text, a highlight, or (`named`) a title.
 */
export function importRow(
  { place, original }: Origin,
  found: RecordFields | string,
  needs: 'addressed' | 'named' = 'addressed',
): ImportRow {
  const fields = typeof found === 'string' ? {} : found
  const record = clean({ ...blankRecord, ...fields, place, original })
  const fault = typeof found === 'string' ? found : faultOf(record, needs)
  if (fault !== '') return { kind: 'bad', place, reason: fault, bytes: original.bytes }
  return { kind: 'record', record: isWebAddress(record.url) ? record : { ...record, url: '' } }
}

function faultOf(record: ImportedRecord, needs: 'addressed' | 'named'): string {
  const { url, content, highlights, title } = record
  if (isWebAddress(url) || content !== null || highlights.length > 0) return ''
  if (needs === 'named' && title !== '') return ''
  if (url !== '') return `has an address that is none of the web: ${url.slice(0, 60)}`
  return needs === 'named' ? 'has neither a title nor an address' : 'has no address'
}

function clean(record: ImportedRecord): ImportedRecord {
  return {
    ...record,
    foreignId: record.foreignId || record.url,
    title: titleOf(record),
    url: cleanCharacters(record.url).trim().replace(/\s/g, '%20'),
    authors: distinct(record.authors.map(line)),
    source: line(record.source),
    language: line(record.language),
    tags: distinct(record.tags.map(line)),
    collections: distinct(record.collections.map(line)),
    comment: cleanCharacters(record.comment).trim(),
    highlights: record.highlights.map(cleanHighlight),
  }
}

function cleanHighlight(highlight: ImportedHighlight): ImportedHighlight {
  return {
    ...highlight,
    quote: cleanCharacters(highlight.quote).trim(),
    ...(highlight.as?.kind === 'quote' ? { as: cleanQuote(highlight.as) } : {}),
    comment: cleanCharacters(highlight.comment).trim(),
    tags: distinct(highlight.tags.map(line)),
  }
}

function cleanQuote(as: Extract<ImportedKind, { kind: 'quote' }>): ImportedKind {
  const speaker = line(as.speaker ?? '')
  return { ...as, speaker: speaker === '' ? null : speaker, cue: line(as.cue) }
}

/** Tools write the address, or words of their own, where a page has no title. */
function titleOf({ title, url }: ImportedRecord): string {
  const text = line(title)
  return text === url.trim() || /^no title found$/i.test(text) ? '' : text
}

function line(text: string): string {
  return cleanCharacters(text).replace(/\s+/g, ' ').trim()
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '')
}
