import type { ImportFile } from '@/core/import/imported-record'
import { decodeText } from '../decode-text'

/** In bytes: enough to tell a format by. */
const length = 4096

const known = new WeakMap<Uint8Array, string>()

/** The beginning of a file as text, for telling its format; every reader asks for it, so it is decoded once. */
export function headOf({ bytes }: ImportFile): string {
  const before = known.get(bytes)
  if (before !== undefined) return before
  // The rest of a letter that is cut in two is no reason to take the whole as another encoding.
  const head = bytes.subarray(0, length)
  const text = head.includes(0) && !isUtf16(head) ? '' : decodeText(head, 'utf-8').text
  known.set(bytes, text)
  return text
}

function isUtf16([a, b]: Uint8Array): boolean {
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
}
