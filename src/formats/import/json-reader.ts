import type { ImportFile, ImportReader, ImportRow } from '@/core/import/imported-record'
import { importRow, type RecordFields } from './import-row'
import { isReadByRows } from './is-read-by-rows'
import { jsonOriginal } from './json-original'
import { jsonShape } from './json-shape'
import { type JsonRows, readJsonRows } from './json-rows'
import { placeIn } from './place-in'
import { readJson } from './read-json'

interface JsonFormat {
  readonly id: string
  readonly name: string
  /** Whether a file with these fields (`jsonShape`) is of the tool. */
  readonly hasShape: (shape: ReadonlySet<string>) => boolean
  /** The records of a whole file, and how each is understood; a string says why there is none. */
  readonly entries: (value: unknown) => Iterable<JsonEntry>
  /**
   * Where the list of records stands, as `readJsonRows` has it, if each of them can be understood without the others: then a large
   * file is read some of them at a time.
   */
  readonly rows?: string
  readonly needs?: 'addressed' | 'named'
}

export interface JsonEntry {
  /** `bookmark 3`; '' for `entry N`. */
  readonly place?: string
  /** What its original keeps. */
  readonly value: unknown
  readonly found: RecordFields | string
}

/** A reader of a tool that exports JSON. */
export function jsonReader({ id, name, hasShape, entries, rows, needs }: JsonFormat): ImportReader {
  const takes = (files: readonly ImportFile[]): readonly ImportFile[] =>
    files.filter((file) => hasShape(jsonShape(file)))
  return {
    id,
    name,
    takes,
    *read(files) {
      const mine = takes(files)
      for (const file of mine) yield* readFile(file, (where) => placeIn(mine, file, where))
    },
  }

  function* readFile(file: ImportFile, placed: (where: string) => string): Generator<ImportRow> {
    let number = 0
    for (const part of partsOf(file, rows)) {
      if (part.kind === 'fault') {
        const place = part.isRow ? placed(`entry ${(number += 1)}`) : file.path
        yield { kind: 'bad', place, reason: part.reason, bytes: part.bytes }
        continue
      }
      for (const { place, value, found } of entries(part.value)) {
        number += 1
        const origin = { place: placed(place ?? `entry ${number}`), original: jsonOriginal(value) }
        yield importRow(origin, found, needs)
      }
    }
  }
}

type Part =
  | { readonly kind: 'part'; readonly value: unknown }
  | { readonly kind: 'fault'; readonly isRow: boolean; readonly reason: string; readonly bytes: Uint8Array }

/** Bytes of the largest one: beyond it, its objects would take more memory than an app may have. */
const mostWhole = 150_000_000

/** The file; or, where it is large, the file with some of its records at a time. */
function* partsOf({ bytes }: ImportFile, rows: string | undefined): Generator<Part> {
  const apart = rows !== undefined && isReadByRows(bytes)
  const read = apart ? readJsonRows(bytes, rows) : ({ kind: 'none' } as const)
  if (read.kind !== 'none') {
    yield* partsByRows(bytes, rows ?? '', read)
    return
  }
  if (bytes.length > mostWhole) {
    const reason = `is larger than ${String(mostWhole / 1_000_000)} MB, and its records can only be understood together. It is where it was: export it in parts`
    yield { kind: 'fault', isRow: false, reason, bytes }
    return
  }
  const json = readJson(bytes)
  if (json.kind === 'json') yield { kind: 'part', value: json.value }
  else yield { kind: 'fault', isRow: false, reason: json.reason, bytes }
}

function* partsByRows(
  bytes: Uint8Array,
  key: string,
  read: Exclude<JsonRows, { kind: 'none' }>,
): Generator<Part> {
  if (read.kind === 'fault') {
    yield { kind: 'fault', isRow: false, reason: read.reason, bytes }
    return
  }
  for (const batch of read.batches) {
    if (batch.kind === 'rows')
      yield { kind: 'part', value: key === '' ? batch.rows : { ...Object(read.rest), [key]: batch.rows } }
    else yield { kind: 'fault', isRow: true, reason: 'is no valid JSON', bytes: batch.bytes }
  }
}
