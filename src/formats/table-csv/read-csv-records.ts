/** One record of a CSV, with the very characters that it was written in. */
export interface CsvRecord {
  /** Its place in the file, the record of names being 1; empty ones are counted, as a spreadsheet counts them. */
  readonly row: number
  readonly fields: readonly string[]
  /** As it stands in the file, without its line end. */
  readonly raw: string
  /** Whether its quotation marks do not add up: its fields are then what stands in its first line, as it stands there. */
  readonly broken: boolean
}

/**
 * The records of a CSV (RFC 4180) one by one, lenient about separators (comma, semicolon, tab: as its first line has most
 * of) and line ends (CRLF, LF, CR); empty ones are left out. A quotation mark that is never closed, or that closes in the
 * middle of a field, makes a broken record of its one line, so that no record after it is swallowed. Time is linear.
 */
export function* readCsvRecords(text: string): Generator<CsvRecord> {
  const separator = separatorOf(text)
  let at = 0
  for (let row = 1; at < text.length; row += 1) {
    const read = recordAt(text, at, separator)
    const { fields, end } = read ?? brokenRecord(text, at, separator)
    if (fields.some((field) => field !== ''))
      yield { row, fields, raw: text.slice(at, end), broken: read === null }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
}

interface Read {
  readonly fields: string[]
  /** Where its line end begins. */
  readonly end: number
}

function separatorOf(text: string): string {
  const line = (text.slice(0, 10_000).split(/[\r\n]/u, 1)[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (mark: string): number => line.split(mark).length
  return [';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',')
}

/** null where its quotation marks do not add up. */
function recordAt(text: string, start: number, separator: string): Read | null {
  const fields: string[] = []
  let at = start
  for (;;) {
    const field = text.charAt(at) === '"' ? quoted(text, at) : plain(text, at, separator)
    if (field === null) return null
    fields.push(field.value)
    at = field.end
    if (text.charAt(at) === separator) at += 1
    else if (at >= text.length || isLineEnd(text, at)) return { fields, end: at }
    else return null
  }
}

function brokenRecord(text: string, start: number, separator: string): Read {
  let end = start
  while (end < text.length && !isLineEnd(text, end)) end += 1
  return { fields: text.slice(start, end).split(separator), end }
}

interface Field {
  readonly value: string
  readonly end: number
}

function plain(text: string, at: number, separator: string): Field {
  let end = at
  while (end < text.length && !isLineEnd(text, end) && text.charAt(end) !== separator) end += 1
  return { value: text.slice(at, end), end }
}

function quoted(text: string, at: number): Field | null {
  const parts: string[] = []
  let from = at + 1
  for (;;) {
    const mark = text.indexOf('"', from)
    if (mark < 0) return null
    parts.push(text.slice(from, mark))
    if (text.charAt(mark + 1) !== '"') return { value: parts.join('"'), end: mark + 1 }
    from = mark + 2
  }
}

function isLineEnd(text: string, at: number): boolean {
  const letter = text.charAt(at)
  return letter === '\n' || letter === '\r'
}
