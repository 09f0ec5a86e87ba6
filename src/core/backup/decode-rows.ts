import { keyField, type BackupTable } from './backup-tables'

export type DecodedRows =
  | { readonly kind: 'rows'; readonly rows: readonly object[] }
  | { readonly kind: 'broken'; readonly detail: string }

/** Names with a meaning for objects of the language itself: no record has them, and none may bring them in. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

class Broken extends Error {}

/** What `encodeRows` made. Every row is an object with the table's primary key. */
export function decodeRows(table: BackupTable, text: string, blobs: Uint8Array | null): DecodedRows {
  try {
    return { kind: 'rows', rows: linesOf(text).map((line) => decodeRow(table, line, blobs)) }
  } catch (error) {
    if (error instanceof Broken || error instanceof SyntaxError)
      return { kind: 'broken', detail: `${table}: ${error.message}` }
    throw error
  }
}

/** The primary keys in a part of removed ones, a line each. */
export function decodeKeys(text: string): readonly string[] | null {
  try {
    const keys = linesOf(text).map((line) => JSON.parse(line) as unknown)
    return keys.every((key) => typeof key === 'string') ? keys : null
  } catch {
    return null
  }
}

function linesOf(text: string): string[] {
  if (text === '') return []
  if (!text.endsWith('\n')) throw new Broken('the last line is cut short')
  return text.slice(0, -1).split('\n')
}

function decodeRow(table: BackupTable, line: string, blobs: Uint8Array | null): object {
  const row = revive(JSON.parse(line), blobs)
  if (typeof row !== 'object' || row === null || Array.isArray(row) || row instanceof Uint8Array)
    throw new Broken('a row is no record')
  const key: unknown = (row as Record<string, unknown>)[keyField(table)]
  const isKey = table === 'history' ? Number.isSafeInteger(key) && Number(key) > 0 : typeof key === 'string'
  if (!isKey || key === '') throw new Broken('a record has no key')
  return row
}

function revive(value: unknown, blobs: Uint8Array | null): unknown {
  if (Array.isArray(value)) return value.map((inner) => revive(inner, blobs))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [first] = entries
  if (entries.length === 1 && first?.[0] === '$bytes') return bytesAt(first[1], blobs)
  return Object.fromEntries(
    entries.map(([name, inner]) => {
      if (forbidden.has(name)) throw new Broken(`a record has a field “${name}”`)
      if (!name.startsWith('$')) return [name, revive(inner, blobs)]
      if (!name.startsWith('$$')) throw new Broken(`a record has a field “${name}”`)
      return [name.slice(1), revive(inner, blobs)]
    }),
  )
}

function bytesAt(place: unknown, blobs: Uint8Array | null): Uint8Array {
  const [at, length, ...more] = Array.isArray(place) ? (place as unknown[]) : []
  const isPlace =
    typeof at === 'number' && typeof length === 'number' && more.length === 0 && at >= 0 && length >= 0
  if (!isPlace || !Number.isSafeInteger(at) || !Number.isSafeInteger(length))
    throw new Broken('a place of bytes is no place')
  if (at + length > (blobs?.length ?? 0)) throw new Broken('bytes are missing')
  // A copy: a row must not hold on to the bytes of all others.
  return (blobs ?? new Uint8Array()).slice(at, at + length)
}
