import { decodeText } from '../decode-text'
import { readCsvRecords } from '../table-csv/read-csv-records'

/** A row of an export under its header. */
export interface ImportedRow {
  /** `row 12`: as a spreadsheet counts rows, the header being the first. */
  readonly place: string
  /** As they stand in the file. */
  readonly header: string
  readonly raw: string
  /** The header and this row, as a CSV of its own. */
  readonly bytes: Uint8Array
  /** Why it cannot be read, in plain words; '' where it can. */
  readonly fault: string
  /** The trimmed field of the first of these columns that is there and has something in it; '' where there is none. */
  readonly get: (...columns: string[]) => string
}

/** The rows of a CSV with a header, one by one. Names of columns are in lower case. */
export function* readCsvTable(bytes: Uint8Array): Generator<ImportedRow> {
  const { text } = decodeText(bytes, '')
  let header: string | null = null
  let columns: readonly string[] = []
  for (const { row, fields, raw, broken } of readCsvRecords(text)) {
    if (header === null) {
      header = raw
      columns = fields.map((name) => name.trim().toLowerCase())
      continue
    }
    yield {
      place: `row ${row}`,
      header,
      raw,
      bytes: new TextEncoder().encode(`${header}\r\n${raw}\r\n`),
      fault: broken ? 'has quotation marks that do not add up' : '',
      get: (...names) => {
        for (const name of names) {
          const value = fields[columns.indexOf(name)]?.trim() ?? ''
          if (value !== '') return value
        }
        return ''
      },
    }
  }
}
