import type { ImportedRecord, ImportReader } from '@/core/import/imported-record'

/** What a reader makes of files, as `bad` reasons by place and records without their originals, blank fields left out. */
export function rowsOf(
  reader: ImportReader,
  files: Readonly<Record<string, string | Uint8Array>>,
): readonly unknown[] {
  const opened = Object.entries(files).map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }))
  if (reader.takes(opened).length === 0) throw new Error(`${reader.id} does not know these files`)
  return [...reader.read(opened)].map((row) =>
    row.kind === 'bad' ? { bad: row.place, reason: row.reason } : filled(row.record),
  )
}

function filled(record: ImportedRecord): unknown {
  const { original, ...fields } = record
  expectOriginal(original)
  return withoutBlanks(fields)
}

function expectOriginal({ bytes }: ImportedRecord['original']): void {
  if (bytes.length === 0) throw new Error('nothing is kept of a record')
}

function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => !isBlank(field))
      .map(([name, field]) => [name, withoutBlanks(field)]),
  )
}

function isBlank(value: unknown): boolean {
  return value === '' || value === null || value === false || (Array.isArray(value) && value.length === 0)
}
