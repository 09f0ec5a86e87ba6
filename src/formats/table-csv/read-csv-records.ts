/** One record of a CSV, with the very characters that it was written in. */
export interface CsvRecord {
  /** Its place in the file, the record of names being 1; empty ones are counted, as a spreadsheet counts them. */
  readonly row: number
  readonly fields: readonly string[]
  /** As it stands in the file, without its line end. */
  readonly raw: string
}

/** The records of a CSV (RFC 4180) with commas or semicolons, lenient about line ends; empty ones are left out. */
export function* readCsvRecords(text: string): Generator<CsvRecord> {
  const separator = (text.split(/\r?\n/u, 1)[0] ?? '').includes(';') ? ';' : ','
  let at = 0
  for (let row = 1; at < text.length; row += 1) {
    const from = at
    const fields: string[] = []
    for (;;) {
      const { value, end } =
        text.charAt(at) === '"' ? quoted(text, at, separator) : plain(text, at, separator)
      fields.push(value)
      at = end
      if (text.charAt(at) !== separator) break
      at += 1
    }
    if (fields.some((field) => field !== '')) yield { row, fields, raw: text.slice(from, at) }
    if (text.startsWith('\r\n', at)) at += 2
    else at += 1
  }
}

interface Field {
  readonly value: string
  readonly end: number
}

function plain(text: string, at: number, separator: string): Field {
  let end = at
  while (end < text.length && !['\r', '\n', separator].includes(text.charAt(end))) end += 1
  return { value: text.slice(at, end), end }
}

/** What follows the closing mark up to the next separator is dropped; a field that is never closed ends with the text. */
function quoted(text: string, at: number, separator: string): Field {
  let value = ''
  let from = at + 1
  for (;;) {
    const mark = text.indexOf('"', from)
    if (mark < 0) return { value: value + text.slice(from), end: text.length }
    value += text.slice(from, mark)
    if (text.charAt(mark + 1) !== '"') return { value, end: plain(text, mark + 1, separator).end }
    value += '"'
    from = mark + 2
  }
}
