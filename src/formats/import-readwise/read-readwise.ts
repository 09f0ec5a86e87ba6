import { readNames } from '@/core/article/header-fields'
import type { ImportedHighlight, ImportFile, ImportReader, ImportRow } from '@/core/import/imported-record'
import { blankHighlight } from '../import/blank-highlight'
import { csvColumns } from '../import/csv-columns'
import { highlightColourOf } from '../import/highlight-colour-of'
import { importRow } from '../import/import-row'
import { placeIn } from '../import/place-in'
import { readCsvTable, type ImportedRow } from '../import/read-csv-table'
import { readInstant } from '../import/read-instant'
import { splitTags } from '../import/split-tags'
import { unguardedField } from '../table-csv/unguarded-field'

/**
 * Readwise's export of highlights: a CSV with a highlight in each row, beside the title and author of what it is from
 * (`Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags`),
 * and the layout that it takes in and that Cuttings writes (`Highlight,Title,Author,URL,Note,Location,Date`).
 * https://docs.readwise.io/readwise/docs/exporting-highlights
 */
export const readwiseReader: ImportReader = {
  id: 'readwise',
  name: 'Readwise',
  takes: (files) => files.filter(isTable),
  *read(files) {
    const tables = files.filter(isTable)
    for (const file of tables) yield* readTable(file, (where) => placeIn(tables, file, where))
  },
}

function isTable(file: ImportFile): boolean {
  const columns = csvColumns(file)
  return columns.includes('highlight') && (columns.includes('book title') || columns.includes('title'))
}

interface Gathered {
  readonly first: ImportedRow
  readonly rows: ImportedRow[]
}

/** An article's rows need not stand together, so they are gathered first. */
function* readTable(file: ImportFile, placed: (where: string) => string): Generator<ImportRow> {
  const articles = new Map<string, Gathered>()
  const isOwn = !csvColumns(file).includes('book title')
  for (const read of readCsvTable(file.bytes)) {
    const row = isOwn ? unguardedRow(read) : read
    const title = row.get('book title', 'title')
    const url = row.get('url')
    if (row.fault !== '' || (title === '' && url === '') || row.get('highlight', 'note') === '') {
      const reason = row.fault || 'has no highlight, or no title that it belongs to'
      yield { kind: 'bad', place: placed(row.place), reason, bytes: row.bytes }
      continue
    }
    const key = JSON.stringify([url || title, row.get('book author', 'author')])
    const article = articles.get(key)
    if (article === undefined) articles.set(key, { first: row, rows: [row] })
    else article.rows.push(row)
  }
  for (const [key, { first, rows }] of articles) {
    const original = { bytes: joinedRows(rows), mediaType: 'text/csv' }
    const found = {
      foreignId: key,
      title: first.get('book title', 'title'),
      url: first.get('url'),
      authors: readNames(first.get('book author', 'author')),
      tags: rows.flatMap((row) => splitTags(row.get('document tags'), ',')),
      highlights: rows.map((row) => (isOwn ? withInlineTags(highlightOf(row)) : highlightOf(row))),
    }
    yield importRow({ place: placed(first.place), original }, found, 'named')
  }
}

function highlightOf(row: ImportedRow): ImportedHighlight {
  return {
    ...blankHighlight,
    quote: row.get('highlight'),
    comment: row.get('note'),
    colour: highlightColourOf(row.get('color')),
    tags: splitTags(row.get('tags'), ','),
    made: readInstant(row.get('highlighted at', 'date')),
  }
}

/** The layout that Readwise takes in is what Cuttings writes, with a guard against formulas. */
function unguardedRow(row: ImportedRow): ImportedRow {
  return { ...row, get: (...columns) => unguardedField(row.get(...columns)) }
}

/** That layout has no column for tags: as Readwise does, a last line of `.words` is taken for them. */
function withInlineTags(highlight: ImportedHighlight): ImportedHighlight {
  const lines = highlight.comment.split('\n')
  const words = (lines.at(-1) ?? '').trim().split(' ')
  if (!words.every((word) => /^\.[^\s.]/u.test(word))) return highlight
  const tags = words.map((word) => word.slice(1))
  return { ...highlight, comment: lines.slice(0, -1).join('\n'), tags: [...highlight.tags, ...tags] }
}

/** The header once, and each row as it stood. */
function joinedRows(rows: readonly ImportedRow[]): Uint8Array {
  const [first] = rows
  return new TextEncoder().encode(`${first?.header ?? ''}\r\n${rows.map(({ raw }) => `${raw}\r\n`).join('')}`)
}
