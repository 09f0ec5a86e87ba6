import type { Excerpt } from '@/core/excerpt/excerpt'
import { mapTold, silently, type Told } from '@/core/export/map-told'
import { csvField } from '../table-csv/csv-field'
import { columnsOf } from './excerpt-columns'

export interface CsvOptions {
  /** Excel needs the mark to read UTF-8. */
  readonly includeBom: boolean
}

/**
 * Excerpts as CSV (RFC 4180, UTF-8, CRLF): one row each, all quoted where needed. `quote_type` is direct, indirect
 * or mixed, else `highlight` or `comment`; authors and tags are joined by `; `; times are ISO 8601 in UTC; offsets
 * count UTF-16 code units. A value that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function writeExcerptsCsv(
  excerpts: readonly Excerpt[],
  options: CsvOptions,
  told: Told = silently,
): Uint8Array {
  const rows = [
    columnsOf(null).join(','),
    ...mapTold(excerpts, told, (excerpt) => columnsOf(excerpt).map(csvField).join(',')),
  ]
  return new TextEncoder().encode(`${options.includeBom ? '\ufeff' : ''}${rows.join('\r\n')}\r\n`)
}
