import type { Excerpt } from '@/core/excerpt/excerpt'
import { mapTold, silently, type Told } from '@/core/export/map-told'
import { csvField } from '../table-csv/csv-field'

const columns = 'Highlight,Title,Author,URL,Note,Location,Date'

/** Excerpts for Readwise's import (https://readwise.io/import_bulk): its columns, UTF-8, times in UTC. */
export function writeReadwiseCsv(excerpts: readonly Excerpt[], told: Told = silently): Uint8Array {
  const rows = mapTold(excerpts, told, ({ text, speaker, comment, tags, start, citation }) => {
    const note = [
      speaker === null ? '' : `Speaker: ${speaker}`,
      comment,
      tags.map((tag) => `.${tag.replace(/[\s/]+/gu, '-')}`).join(' '),
    ]
    const values = [
      text,
      citation.title,
      citation.authors.join(', ') || citation.source,
      citation.url,
      note.filter((part) => part !== '').join('\n'),
      String(start),
      timeOf(citation.captured),
    ]
    return values.map((value) => csvField(value.trim())).join(',')
  })
  return new TextEncoder().encode(`${[columns, ...rows].join('\r\n')}\r\n`)
}

function timeOf(ms: number): string {
  const instant = new Date(ms)
  return Number.isNaN(instant.getTime()) ? '' : instant.toISOString().slice(0, 19).replace('T', ' ')
}
