import type { Item } from '@/core/article/item'
import { checksum } from '@/core/index/checksum'
import type { SearchDocument } from '@/core/index/search-document'
import type { FoundDocument } from './read-search-documents'

/** What most hits show: an item with its text. */
export interface FoundText {
  readonly item: Item
  readonly text: string
}

/** A found document as bytes, each of a multiple of 4: what most hits show, and the rest. */
export interface DocumentBytes {
  readonly shown: Uint8Array
  readonly rest: Uint8Array
}

/** Goes up with every change of `SearchDocument`, or of `Item` that is none of the database's schema. */
export const documentsFormat = 1

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export function bytesOfDocument({ item, document }: FoundDocument): DocumentBytes {
  const { text, ...rest } = document
  return { shown: filled([item, text]), rest: filled(rest) }
}

/** Of bytes whose checksum holds. */
export function textOfBytes(shown: Uint8Array): FoundText {
  const [item, text] = JSON.parse(decoder.decode(shown)) as [Item, string]
  return { item, text }
}

/** Of bytes whose checksums hold. */
export function documentOfBytes({ shown, rest }: DocumentBytes): FoundDocument {
  const { item, text } = textOfBytes(shown)
  return { item, document: { ...(JSON.parse(decoder.decode(rest)) as Omit<SearchDocument, 'text'>), text } }
}

/** Of as many bytes as a multiple of 4, which begin at one. */
export function sumOfBytes(bytes: Uint8Array): number {
  return checksum(new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4))
}

/** As JSON, which keeps every code unit. */
function filled(value: unknown): Uint8Array {
  const bytes = encoder.encode(JSON.stringify(value))
  const whole = new Uint8Array((bytes.length + 3) & ~3).fill(0x20)
  whole.set(bytes)
  return whole
}
