/** The bytes of a gzip; null where it is none, or where more than `size` bytes come out of it. */
export async function unpackOriginal(bytes: Uint8Array, size: number): Promise<Uint8Array | null> {
  const reader = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .getReader()
  const content = new Uint8Array(size)
  let at = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return at === size ? content : null
      if (at + value.length > size) {
        await reader.cancel()
        return null
      }
      content.set(value, at)
      at += value.length
    }
  } catch {
    return null
  }
}
