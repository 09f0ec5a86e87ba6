import type { ReadOutcome } from '@/contract/reading'

/**
 * An outcome as it crosses from the extractor's page to main: the length of the JSON as 32 bits, least first, the JSON, and
 * behind it the bytes of the pictures in their order; in the JSON their lengths stand for them.
 */
export function packOutcome(outcome: ReadOutcome): Blob {
  const blobs: Uint8Array<ArrayBuffer>[] = []
  const json = JSON.stringify(outcome, (_, value: unknown) => {
    if (!(value instanceof Uint8Array)) return value
    blobs.push(new Uint8Array(value))
    return value.length
  })
  const text = new TextEncoder().encode(json)
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, text.length, true)
  return new Blob([length, text, ...blobs])
}
