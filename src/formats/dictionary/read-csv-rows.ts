/** The rows of a CSV (RFC 4180) with commas or semicolons, lenient about line ends; empty rows are left out. */
export function readCsvRows(text: string): string[][] {
  const separator = (text.split(/\r?\n/u, 1)[0] ?? '').includes(';') ? ';' : ','
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const { value, end } = text.charAt(at) === '"' ? quoted(text, at) : plain(text, at, separator)
    row.push(value)
    at = end
    if (text.charAt(at) === separator) {
      at += 1
      // Its last field is empty.
      if (at < text.length) continue
      row.push('')
    }
    rows.push(row)
    row = []
    while (text.charAt(at) === '\r' || text.charAt(at) === '\n') at += 1
  }
  return rows.filter((fields) => fields.some((field) => field !== ''))
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
function quoted(text: string, at: number): Field {
  let value = ''
  let from = at + 1
  for (;;) {
    const mark = text.indexOf('"', from)
    if (mark < 0) return { value: value + text.slice(from), end: text.length }
    value += text.slice(from, mark)
    if (text.charAt(mark + 1) !== '"') return { value, end: mark + 1 }
    value += '"'
    from = mark + 2
  }
}
