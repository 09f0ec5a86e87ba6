import { Decompress } from 'fflate'

/** Bytes of packed input that are unpacked at once. */
const step = 65_536

/**
 * What gzip or deflate packed (RFC 1950 to 1952), of any number of members, piece by piece; ends where it is damaged, after what
 * was whole. Nothing is unpacked ahead of being asked for.
 */
export function* packedChunks(bytes: Uint8Array): Generator<Uint8Array, undefined, undefined> {
  const ready: Uint8Array[] = []
  const unpacker = new Decompress((chunk) => {
    if (chunk.length > 0) ready.push(chunk)
  })
  for (let at = 0; at < bytes.length; at += step) {
    let isBroken = false
    try {
      unpacker.push(bytes.slice(at, at + step), at + step >= bytes.length)
    } catch {
      isBroken = true
    }
    yield* ready.splice(0)
    if (isBroken) return undefined
  }
  return undefined
}

/** Whether bytes begin as gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8
}
