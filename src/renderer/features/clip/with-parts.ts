import type { Incoming } from '@/renderer/session/incoming'

/** The page first, then what came beside it, in one piece, as `ReadHint.beside` tells them apart. */
export function withParts(bytes: Uint8Array, beside: NonNullable<Incoming['beside']>): Uint8Array {
  if (beside.length === 0) return bytes
  const all = new Uint8Array(beside.reduce((sum, part) => sum + part.bytes.length, bytes.length))
  all.set(bytes)
  let at = bytes.length
  for (const part of beside) {
    all.set(part.bytes, at)
    at += part.bytes.length
  }
  return all
}
