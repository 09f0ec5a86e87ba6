import { BrotliDecompress } from 'brotli/dec/decode'
import { joinBytes } from '../join-bytes'

/**
 * What Brotli packed (RFC 7932), which neither fflate nor the oldest engine unpacks. `most`: bytes that it may come to; what is
 * more is `too-large`, and never in memory.
 */
export function unpackBrotli(bytes: Uint8Array, most: number): Uint8Array | 'too-large' | 'damaged' {
  const parts: Uint8Array[] = []
  let total = 0
  let at = 0
  try {
    BrotliDecompress(
      {
        read: (into, place, count) => {
          const some = bytes.subarray(at, at + count)
          into.set(some, place)
          at += some.length
          return some.length
        },
      },
      {
        buffer: { length: Infinity },
        write: (from, count) => {
          total += count
          if (total > most) throw new TooLarge()
          parts.push(from.slice(0, count))
          return count
        },
      },
    )
  } catch (error) {
    return error instanceof TooLarge ? 'too-large' : 'damaged'
  }
  return joinBytes(parts)
}

class TooLarge extends Error {}
