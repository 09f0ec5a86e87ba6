/**
 * What packed bytes hold, which has to be `size` bytes; null where they are none of this format, or hold less or more.
 * Stops at the first byte too many, so that a small file cannot fill the memory.
 */
export async function inflateExactly(
  bytes: Uint8Array,
  format: CompressionFormat,
  size: number,
): Promise<Uint8Array | null> {
  const reader = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream(format))
    .getReader()
  let at = 0
  try {
    // A size that no memory holds is a lie too.
    const content = new Uint8Array(size)
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
