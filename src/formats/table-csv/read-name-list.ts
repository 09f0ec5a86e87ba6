import { uniqueNames, type BatchName } from '@/core/query/batch'
import { readCsvRecords } from './read-csv-records'

/**
 * A list of names as a CSV has it: those of the column `name`, with other names in `aliases` (parted by `|`), or, where
 * no column is called so, those of the first column, from the first row on.
 */
export function readNameList(text: string): BatchName[] {
  const [head, ...rest] = readCsvRecords(text.replace(/^\ufeff/u, ''))
  if (head === undefined) return []
  const columns = head.fields.map((field) => field.trim().toLowerCase())
  const at = columns.indexOf('name')
  if (at === -1) return uniqueNames([head, ...rest].map(({ fields }) => [unguarded(fields[0] ?? '')]))
  const aliasesAt = columns.indexOf('aliases')
  return uniqueNames(
    rest.map(({ fields }) => [
      unguarded(fields[at] ?? ''),
      ...(aliasesAt === -1 ? [] : (fields[aliasesAt] ?? '').split('|').map(unguarded)),
    ]),
  )
}

/** What was written so that no spreadsheet runs it. */
function unguarded(field: string): string {
  return field.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, '')
}
