/** The beginning of a PNG of this size, enough to be told by; `seed` makes another one of it. */
export function pngHead(width: number, height: number, seed = 0): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(64).fill(seed, 33)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}
