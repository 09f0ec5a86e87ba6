import { readCsvRecords } from './read-csv-records'
import { unguardedField } from './unguarded-field'

/**
 * A sentence, with a space before it, on the cells of a CSV of ours that begin with an apostrophe of ours (`csvField`); ''
 * where there is none.
 */
export function guardTold(csv: Uint8Array): string {
  let guarded = 0
  for (const { fields } of readCsvRecords(new TextDecoder().decode(csv)))
    for (const field of fields) if (unguardedField(field) !== field) guarded += 1
  if (guarded === 0) return ''
  const cells = guarded === 1 ? 'one cell' : `${guarded.toLocaleString()} cells`
  return ` In ${cells} an apostrophe stands before what a spreadsheet would run as a formula.`
}
