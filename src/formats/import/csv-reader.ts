import type { ImportFile, ImportReader } from '@/core/import/imported-record'
import { csvColumns } from './csv-columns'
import { importRow, type RecordFields } from './import-row'
import { placeIn } from './place-in'
import { readCsvTable, type ImportedRow } from './read-csv-table'

interface CsvFormat {
  readonly id: string
  readonly name: string
  /** Names of columns, in lower case, that together no other tool has. */
  readonly columns: readonly string[]
  /** A string: why there is no record. */
  readonly read: (row: ImportedRow) => RecordFields | string
}

/** A reader of a tool that exports a CSV with a record in each row. */
export function csvReader({ id, name, columns, read }: CsvFormat): ImportReader {
  const takes = (files: readonly ImportFile[]): readonly ImportFile[] =>
    files.filter((file) => hasColumns(csvColumns(file), columns))
  return {
    id,
    name,
    takes,
    *read(files) {
      const tables = takes(files)
      for (const file of tables) {
        for (const row of readCsvTable(file.bytes)) {
          const origin = {
            place: placeIn(tables, file, row.place),
            original: { bytes: row.bytes, mediaType: 'text/csv' },
          }
          yield importRow(origin, row.fault === '' ? read(row) : row.fault)
        }
      }
    },
  }
}

function hasColumns(present: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((column) => present.includes(column))
}
