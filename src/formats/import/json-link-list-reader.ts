import type { z } from 'zod'
import type { ImportReader } from '@/core/import/imported-record'
import type { RecordFields } from './import-row'
import { jsonReader } from './json-reader'
import { loose } from './loose'

interface LinkList<Entry> {
  readonly id: string
  readonly name: string
  /** Fields that a file of the tool has, as paths of `jsonShape`. */
  readonly has: readonly string[]
  /** The name of the list in the file; the file itself is the list where this is absent. */
  readonly list?: string
  readonly entry: z.ZodType<Entry>
  readonly fields: (entry: Entry) => RecordFields
}

/** A reader of a tool that exports JSON with one list of links, each an object of one shape. */
export function jsonLinkListReader<Entry>(format: LinkList<Entry>): ImportReader {
  const { id, name, has, list = '', entry, fields } = format
  return jsonReader({
    id,
    name,
    hasShape: (shape) => has.every((path) => shape.has(path)),
    rows: list,
    entries: function* (value) {
      for (const one of loose.things.parse(list === '' ? value : fieldOf(value, list))) {
        const parsed = entry.safeParse(one)
        yield { value: one, found: parsed.success ? fields(parsed.data) : 'is no link' }
      }
    },
  })
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
