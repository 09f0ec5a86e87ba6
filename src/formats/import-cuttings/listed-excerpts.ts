import { decodeText } from '../decode-text'
import { isReadByRows } from '../import/is-read-by-rows'
import { readJsonRows } from '../import/json-rows'
import { readJson, type ReadJson } from '../import/read-json'

export type ListedExcerpt =
  /** Unread; null where it is no JSON. */
  | { readonly kind: 'value'; readonly value: unknown }
  /** What stands in its place, which is no JSON. */
  | { readonly kind: 'broken'; readonly bytes: Uint8Array }
  /** Why the file has none. */
  | { readonly kind: 'fault'; readonly reason: string }

const noList = 'has no list of excerpts'
const lineFeed = 0x0a

/** What a file of excerpts lists: the one object of JSON, or the lines of NDJSON. Of a large file only some of it is text at a time. */
export function listedExcerpts(bytes: Uint8Array): Iterable<ListedExcerpt> {
  return isReadByRows(bytes) ? ofLarge(bytes) : ofWhole(bytes)
}

function* ofLarge(bytes: Uint8Array): Generator<ListedExcerpt> {
  const read = readJsonRows(bytes, 'excerpts')
  if (read.kind === 'none') {
    yield* ofLines(bytes)
    return
  }
  const reason = read.kind === 'fault' ? read.reason : problemOf(read.rest)
  if (reason !== null) {
    yield { kind: 'fault', reason }
    return
  }
  if (read.kind === 'fault') return
  for (const batch of read.batches) {
    if (batch.kind === 'fault') yield { kind: 'broken', bytes: batch.bytes }
    else for (const value of batch.rows) yield { kind: 'value', value }
  }
}

function* ofLines(bytes: Uint8Array): Generator<ListedExcerpt> {
  let isFirst = true
  for (let at = 0; at < bytes.length;) {
    const feed = bytes.indexOf(lineFeed, at)
    const end = feed < 0 ? bytes.length : feed
    const line = bytes.subarray(at, end)
    at = end + 1
    if (isBlank(line)) continue
    const read = readJson(line)
    // One JSON file that is broken, or another one, and no lines of their own.
    const reason = isFirst ? problemOfFirst(read) : null
    if (reason !== null) {
      yield { kind: 'fault', reason }
      return
    }
    isFirst = false
    yield read.kind === 'json'
      ? { kind: 'value', value: read.value }
      : { kind: 'broken', bytes: line.slice() }
  }
}

const problemOfFirst = (read: ReadJson): string | null =>
  read.kind === 'json' ? problemOf(read.value) : `is no valid JSON, or ${noList}`

const isBlank = (line: Uint8Array): boolean => line.every((unit) => unit <= 0x20)

function* ofWhole(bytes: Uint8Array): Generator<ListedExcerpt> {
  const whole = readJson(bytes)
  if (whole.kind === 'json') {
    const reason = problemOf(whole.value)
    const { excerpts } = Object(whole.value) as { readonly excerpts?: unknown }
    if (reason !== null) yield { kind: 'fault', reason }
    else
      for (const value of Array.isArray(excerpts) ? excerpts : [whole.value]) yield { kind: 'value', value }
    return
  }
  const lines = decodeText(bytes, 'utf-8')
    .text.split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => new TextEncoder().encode(line))
  const read = lines.map((line) => readJson(line))
  // One JSON file that is broken, and no lines of their own.
  if (!read.some(({ kind }) => kind === 'json')) {
    yield { kind: 'fault', reason: whole.reason }
    return
  }
  for (const [index, one] of read.entries())
    yield one.kind === 'json'
      ? { kind: 'value', value: one.value }
      : { kind: 'broken', bytes: lines[index] ?? new Uint8Array() }
}

function problemOf(file: unknown): string | null {
  const { version, excerpts } = Object(file) as { readonly version?: unknown; readonly excerpts?: unknown }
  if (typeof version === 'number' && version > 1) return 'was written by a newer version of Cuttings'
  return excerpts === undefined || Array.isArray(excerpts) ? null : noList
}
