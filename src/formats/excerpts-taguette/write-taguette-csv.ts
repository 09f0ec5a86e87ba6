import type { Excerpt } from '@/core/excerpt/excerpt'
import { mapTold, silently, type Told } from '@/core/export/map-told'
import { csvField } from '../table-csv/csv-field'

/**
 * Excerpts as Taguette exports highlights (https://www.taguette.org): a row for each excerpt and tag, UTF-8, CRLF. Tags
 * within tags are joined by dots, as Taguette has it.
 */
export function writeTaguetteCsv(excerpts: readonly Excerpt[], told: Told = silently): Uint8Array {
  const rows = mapTold(excerpts, told, ({ text, tags, citation }, index) =>
    (tags.length === 0 ? [''] : tags).map((tag) =>
      [String(index + 1), citation.title, tag.replaceAll('/', '.'), text].map(csvField).join(','),
    ),
  ).flat()
  return new TextEncoder().encode(`${['id,document,tag,content', ...rows].join('\r\n')}\r\n`)
}
