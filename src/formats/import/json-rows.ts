import { isTooDeepJson, tooDeep } from './too-deep-json'

/** A long list in JSON, taken apart without ever being text as a whole. */
export type JsonRows =
  | {
      readonly kind: 'rows'
      /** All of the file but its rows, of which there are none in it. */
      readonly rest: unknown
      /** The rows in their order, some at a time. */
      readonly batches: Iterable<JsonBatch>
    }
  /** There is no such list in it. */
  | { readonly kind: 'none' }
  | { readonly kind: 'fault'; readonly reason: string }

type JsonBatch =
  | { readonly kind: 'rows'; readonly rows: readonly unknown[] }
  /** One row that is no JSON: its bytes. */
  | { readonly kind: 'fault'; readonly bytes: Uint8Array }

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Bytes of rows that are parsed at once. */
const batchBytes = 4_000_000

const quote = 0x22
const comma = 0x2c
const colon = 0x3a
const backslash = 0x5c
const openList = 0x5b
const closeList = 0x5d
const openObject = 0x7b
const closeObject = 0x7d

/**
 * The rows of JSON in UTF-8, each parsed by itself: beside the bytes only some rows are in memory. What comes out is what
 * `JSON.parse` would make of the whole, and where that would throw, there is a fault. Linear.
 *
 * @param key under which name of the outermost object the list stands; '' where it is the file itself
 */
export function readJsonRows(bytes: Uint8Array, key: string): JsonRows {
  const found = findRows(bytes, key)
  if (found === 'too-deep') return { kind: 'fault', reason: tooDeep }
  if (found === null) return { kind: 'none' }
  try {
    const head = decode(bytes.subarray(0, found.start + 1), true)
    const rest: unknown = JSON.parse(head + decode(bytes.subarray(found.end)))
    return { kind: 'rows', rest, batches: batchesOf(bytes, found) }
  } catch {
    return { kind: 'fault', reason: 'is no valid JSON outside of its list of entries' }
  }
}

/** The last list of that name, from its opening bracket to what closes it; null where there is none. */
function findRows(bytes: Uint8Array, key: string): Stretch | 'too-deep' | null {
  let depth = 0
  let open = -1
  let found: Stretch | null = null
  let name: Stretch | null = null
  let isNamed = key === ''
  for (let at = 0; at < bytes.length; at += 1) {
    const unit = bytes[at]
    if (unit === quote) {
      const end = endOfString(bytes, at + 1)
      if (depth === 1 && open < 0) name = { start: at, end }
      at = end - 1
    } else if (unit === openList || unit === openObject) {
      if (isNamed && unit === openList && depth === (key === '' ? 0 : 1)) open = at
      depth += 1
      if (isTooDeepJson(depth)) return 'too-deep'
    } else if (unit === closeList || unit === closeObject) {
      depth -= 1
      if (open >= 0 && depth === (key === '' ? 0 : 1)) {
        found = { start: open, end: at }
        open = -1
      }
    } else if (depth === 1 && open < 0 && key !== '') {
      if (unit === colon) isNamed = name !== null && isName(bytes, name, key)
      // Where a name stands twice the last one holds, whatever it has.
      if (unit === colon && isNamed) found = null
      if (unit === comma) isNamed = false
    }
  }
  return found
}

function isName(bytes: Uint8Array, { start, end }: Stretch, key: string): boolean {
  try {
    return JSON.parse(decode(bytes.subarray(start, end))) === key
  } catch {
    return false
  }
}

function* batchesOf(bytes: Uint8Array, list: Stretch): Generator<JsonBatch> {
  let rows: unknown[] = []
  let size = 0
  for (const { start, end } of rowsOf(bytes, list)) {
    const piece = bytes.subarray(start, end)
    try {
      rows.push(JSON.parse(decode(piece)))
      size += piece.length
    } catch {
      if (rows.length > 0) yield { kind: 'rows', rows }
      rows = []
      size = 0
      yield { kind: 'fault', bytes: piece.slice() }
    }
    if (size < batchBytes) continue
    yield { kind: 'rows', rows }
    rows = []
    size = 0
  }
  if (rows.length > 0) yield { kind: 'rows', rows }
}

/** What stands between the commas of a list. */
function* rowsOf(bytes: Uint8Array, list: Stretch): Generator<Stretch> {
  let depth = 0
  let start = list.start + 1
  for (let at = start; at < list.end; at += 1) {
    const unit = bytes[at]
    if (unit === quote) at = endOfString(bytes, at + 1) - 1
    else if (unit === openList || unit === openObject) depth += 1
    else if (unit === closeList || unit === closeObject) depth -= 1
    else if (unit === comma && depth === 0) {
      yield { start, end: at }
      start = at + 1
    }
  }
  // Less than what `trim` takes for nothing.
  const isEmpty = start === list.start + 1 && /^[ \t\n\r]*$/u.test(decode(bytes.subarray(start, list.end)))
  if (!isEmpty && start <= list.end) yield { start, end: list.end }
}

/** Behind its closing quotation mark. */
function endOfString(bytes: Uint8Array, from: number): number {
  for (let at = from; ;) {
    const end = bytes.indexOf(quote, at)
    if (end < 0) return bytes.length
    let slashes = 0
    while (bytes[end - 1 - slashes] === backslash) slashes += 1
    if (slashes % 2 === 0) return end + 1
    at = end + 1
  }
}

/** A byte order mark is nothing at the start of a file, and no JSON elsewhere. */
const decode = (bytes: Uint8Array, isStart = false): string =>
  new TextDecoder('utf-8', { ignoreBOM: !isStart }).decode(bytes)
