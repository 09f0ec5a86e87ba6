/** UTF-8, as `TextEncoder` and `TextDecoder` do it; passed in, since core has no platform. */
export interface TextCodec {
  readonly encode: (text: string) => Uint8Array
  readonly decode: (bytes: Uint8Array) => string
}

const magic = 0x43555458
const headerLength = 16

/** A header (magic, format, length, FNV-1a checksum; four big-endian 32-bit numbers) and the text as UTF-8. */
export function packIndex(text: string, format: number, codec: TextCodec): Uint8Array {
  const body = codec.encode(text)
  const bytes = new Uint8Array(headerLength + body.length)
  const header = new DataView(bytes.buffer)
  header.setUint32(0, magic)
  header.setUint32(4, format)
  header.setUint32(8, body.length)
  header.setUint32(12, checksum(body))
  bytes.set(body, headerLength)
  return bytes
}

/** null where the bytes are cut short, changed, or of another format. */
export function unpackIndex(bytes: Uint8Array, format: number, codec: TextCodec): string | null {
  if (bytes.length < headerLength) return null
  const header = new DataView(bytes.buffer, bytes.byteOffset, headerLength)
  const body = bytes.subarray(headerLength)
  const holds =
    header.getUint32(0) === magic &&
    header.getUint32(4) === format &&
    header.getUint32(8) === body.length &&
    header.getUint32(12) === checksum(body)
  return holds ? codec.decode(body) : null
}

function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}
