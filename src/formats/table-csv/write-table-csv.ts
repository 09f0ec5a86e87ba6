import { csvField } from './csv-field'

/** A table as CSV (RFC 4180, UTF-8 with a byte order mark, which Excel needs; CRLF), the names of its columns first. */
export function writeTableCsv(columns: readonly string[], rows: readonly (readonly string[])[]): Uint8Array {
  const lines = [columns, ...rows].map((row) => row.map(csvField).join(','))
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`)
}
