import type { ImportFile } from '@/core/import/imported-record'
import { readCsvRecords } from '../table-csv/read-csv-records'
import { headOf } from './head-of'

/** The names in a file's first row, in lower case, if it is a CSV. */
export function csvColumns(file: ImportFile): readonly string[] {
  const head = headOf(file)
  if (/^\s*[<{[]/.test(head)) return []
  for (const { fields } of readCsvRecords(head)) return fields.map((name) => name.trim().toLowerCase())
  return []
}
