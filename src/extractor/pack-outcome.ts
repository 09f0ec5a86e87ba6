import type { ReadOutcome } from '@/contract/reading'
import { joinBytes } from '@/formats/join-bytes'

/**
 * An outcome as it crosses from the extractor's page to main: the length of the JSON as 32 bits, least first, the JSON, and
 * behind it the bytes of the pictures in their order; in the JSON their lengths stand for them. One piece of bytes and no Blob,
 * whose parts the oldest engine does not hand on to main.
 */
export function packOutcome(outcome: ReadOutcome): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = []
  const json = JSON.stringify(outcome, (_, value: unknown) => {
    if (!(value instanceof Uint8Array)) return value
    pieces.push(value)
    return value.length
  })
  const text = new TextEncoder().encode(json)
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, text.length, true)
  return new Uint8Array(joinBytes([length, text, ...pieces]))
}
