import type { SavedBytes } from './saved-bytes'

/** Bytes that are in memory, as `SavedBytes`. */
export function bytesInMemory(whole: Uint8Array, discard: () => void = () => undefined): SavedBytes {
  return {
    length: whole.length,
    whole,
    read: (at, into) => {
      if (at + into.length > whole.length) return false
      into.set(whole.subarray(at, at + into.length))
      return true
    },
    discard,
  }
}
