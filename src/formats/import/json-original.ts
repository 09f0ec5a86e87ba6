import { wholeJson } from '../json/whole-json'
import type { ImportedRecord } from '@/core/import/imported-record'

/** What the original of a record out of JSON keeps: all that stood there, laid out for reading. */
export function jsonOriginal(value: unknown): ImportedRecord['original'] {
  return { bytes: wholeJson(value), mediaType: 'application/json' }
}
