import { linesWithoutName, uniqueNames, type BatchName } from '@/core/query/batch'
import { readCsvRecords } from './read-csv-records'

interface NameList {
  readonly names: readonly BatchName[]
  /** What stands where a name should, and has no letter and no digit: `---`. */
  readonly leftOut: readonly string[]
}

/**
 * A list of names as a CSV has it: those of the column `name`, with other names in `aliases` (parted by `|`), or, where
 * no column is called so, those of the first column, from the first row on.
 */
export function readNameList(text: string): NameList {
  const rows = rowsOfNames(text)
  const lines = rows.map((row) =>
    row
      .map((cell) => cell.replaceAll(/\s+/gu, ' ').trim())
      .filter(isSaid)
      .join(' | '),
  )
  return { names: uniqueNames(rows), leftOut: linesWithoutName(lines.join('\n')) }
}

/** Of each row the name and the other names. */
function rowsOfNames(text: string): readonly (readonly string[])[] {
  const [head, ...rest] = readCsvRecords(text.replace(/^\ufeff/u, ''))
  if (head === undefined) return []
  const columns = head.fields.map((field) => field.trim().toLowerCase())
  const at = columns.indexOf('name')
  if (at === -1) return [head, ...rest].map(({ fields }) => [unguarded(fields[0] ?? '')])
  const aliasesAt = columns.indexOf('aliases')
  return rest.map(({ fields }) => [
    unguarded(fields[at] ?? ''),
    ...(aliasesAt === -1 ? [] : (fields[aliasesAt] ?? '').split('|').map(unguarded)),
  ])
}

function isSaid(cell: string): boolean {
  return cell !== ''
}

/** What was written so that no spreadsheet runs it. */
function unguarded(field: string): string {
  return field.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, '')
}
