import type { ImportFile, ImportReader, ImportRow } from '@/core/import/imported-record'
import { importRow, type RecordFields } from './import-row'
import { jsonOriginal } from './json-original'
import { jsonShape } from './json-shape'
import { placeIn } from './place-in'
import { readJson } from './read-json'

interface JsonFormat {
  readonly id: string
  readonly name: string
  /** Whether a file with these fields (`jsonShape`) is of the tool. */
  readonly hasShape: (shape: ReadonlySet<string>) => boolean
  /** The records of a whole file, and how each is understood; a string says why there is none. */
  readonly entries: (value: unknown) => Iterable<JsonEntry>
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
export function jsonReader({ id, name, hasShape, entries, needs }: JsonFormat): ImportReader {
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
    const json = readJson(file.bytes)
    if (json.kind === 'fault') {
      yield { kind: 'bad', place: file.path, reason: json.reason, bytes: file.bytes }
      return
    }
    let number = 0
    for (const { place, value, found } of entries(json.value)) {
      number += 1
      const origin = { place: placed(place ?? `entry ${number}`), original: jsonOriginal(value) }
      yield importRow(origin, found, needs)
    }
  }
}
