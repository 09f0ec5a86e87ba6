import type { DictionaryEntry } from '@/core/language/language-engine'
import { writeTableCsv } from '../table-csv/write-table-csv'

/** What stands for "names nobody" in the column of types. */
const nobody = 'not-a-name'

/**
 * A dictionary of names for another archive. CSV: columns name, type, aliases (joined by " | "). JSON:
 * `{ "format": "cuttings-dictionary", "version": 1, "entries": [{ "name", "type", "aliases" }] }`.
 */
export function writeDictionary(entries: readonly DictionaryEntry[], format: 'csv' | 'json'): Uint8Array {
  const rows = entries.map(({ name, type, aliases }) => ({ name, type: type ?? nobody, aliases }))
  if (format === 'csv') {
    const fields = rows.map(({ name, type, aliases }) => [name, type, aliases.join(' | ')])
    return writeTableCsv(['name', 'type', 'aliases'], fields)
  }
  const file = { format: 'cuttings-dictionary', version: 1, entries: rows }
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`)
}
