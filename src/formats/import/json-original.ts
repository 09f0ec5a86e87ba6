import type { ImportedRecord } from '@/core/import/imported-record'

/** What the original of a record out of JSON keeps: all that stood there, laid out for reading. */
export function jsonOriginal(value: unknown): ImportedRecord['original'] {
  return {
    bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`),
    mediaType: 'application/json',
  }
}
