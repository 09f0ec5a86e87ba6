import type { ImportFile, ImportReader, ImportRow } from '@/core/import/imported-record'
import { csvColumns } from '../import/csv-columns'
import { importRow } from '../import/import-row'
import { jsonOriginal } from '../import/json-original'
import { placeIn } from '../import/place-in'
import { readCsvTable, type ImportedRow } from '../import/read-csv-table'
import { readInstant } from '../import/read-instant'
import { splitTags } from '../import/split-tags'
import { isPocketHtml, readPocketHtml } from './read-pocket-html'
import { isPocketMarks, pocketMarks, type PocketMarks } from './pocket-marks'

/**
 * Pocket's exports: tables of `title,url,time_added,tags,status` (some with a `cursor`) in parts, tags with bars between, and
 * beside them lists of highlights as JSON; before 2024 one page of HTML.
 * https://support.mozilla.org/en-US/kb/exporting-your-pocket-list
 */
export const pocketReader: ImportReader = {
  id: 'pocket',
  name: 'Pocket',
  takes: (files) => files.filter((file) => isTable(file) || isPocketHtml(file) || isPocketMarks(file)),
  *read(files) {
    const mine = files.filter((file) => isTable(file) || isPocketHtml(file))
    const marks = pocketMarks(files.filter(isPocketMarks))
    yield* marks.bad
    for (const file of mine) {
      const placed = (where: string): string => placeIn(mine, file, where)
      if (isPocketHtml(file)) yield* readPocketHtml(file, placed)
      else for (const row of readCsvTable(file.bytes)) yield rowOf(row, placed(row.place), marks)
    }
    yield* marksAlone(marks)
  },
}

const needed = ['title', 'url', 'time_added', 'status']

function isTable(file: ImportFile): boolean {
  const columns = csvColumns(file)
  return needed.every((name) => columns.includes(name))
}

function rowOf(row: ImportedRow, place: string, marks: PocketMarks): ImportRow {
  const original = { bytes: row.bytes, mediaType: 'text/csv' }
  if (row.fault !== '') return importRow({ place, original }, row.fault)
  const url = row.get('url')
  const isArchived = /^(?:archive|read)$/i.test(row.get('status'))
  const highlights = marks.byUrl.get(url)?.highlights ?? []
  marks.placed.add(url)
  return importRow(
    { place, original },
    {
      title: row.get('title'),
      url,
      saved: readInstant(row.get('time_added')),
      tags: splitTags(row.get('tags'), '|'),
      read: isArchived,
      archived: isArchived,
      highlights,
    },
  )
}

/** Highlights of pages that no table has. */
function* marksAlone({ byUrl, placed }: PocketMarks): Generator<ImportRow> {
  for (const [url, { title, place, highlights, value }] of byUrl)
    if (!placed.has(url))
      yield importRow({ place, original: jsonOriginal(value) }, { title, url, highlights })
}
