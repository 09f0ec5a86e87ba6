const blockBytes = 32_768
/** Checksum (4), length (2, little-endian), kind (1). */
const headBytes = 7

const full = 1
const first = 2
const middle = 3
const last = 4

/**
 * Up to which byte a log of LevelDB holds whole records. What is behind it is a record that was never written to its end: its
 * writer was killed, or the power failed. null where anything else is wrong with it, or not understood. The length of `bytes` where nothing is torn.
 *
 * The format: LevelDB's doc/log_format.md. Checksums are not looked at.
 */
export function wholeLogEnd(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let whole = 0
  let isInside = false
  for (let at = 0; at < bytes.length;) {
    const room = blockBytes - (at % blockBytes)
    if (room < headBytes) {
      // Too little for a record: zeros, to the end of the block.
      at = Math.min(at + room, bytes.length)
      if (!isInside) whole = at
      continue
    }
    if (bytes.length - at < headBytes) return whole
    const length = view.getUint16(at + 4, true)
    const kind = view.getUint8(at + 6)
    // What a file system leaves where the power failed: the length of a write, and none of its bytes.
    if (kind === 0 && bytes.subarray(at).every((byte) => byte === 0)) return whole
    const starts = kind === full || kind === first
    const isKnown = starts || kind === middle || kind === last
    if (!isKnown || headBytes + length > room || starts === isInside) return null
    at += headBytes + length
    if (at > bytes.length) return whole
    isInside = kind === first || kind === middle
    if (!isInside) whole = at
  }
  return whole
}
