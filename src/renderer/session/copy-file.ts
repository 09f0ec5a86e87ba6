/** Bytes that are read at once: to have more of them in hand would hold up the window. */
const step = 1_000_000

/**
 * A file as it is now, kept by the engine whatever becomes of the file. Rejects where it cannot be read, or is changed meanwhile.
 */
export async function copyFile(file: Blob): Promise<Blob> {
  const parts: Blob[] = []
  for (let at = 0; at < file.size; at += step)
    parts.push(new Blob([await file.slice(at, at + step).arrayBuffer()]))
  return new Blob(parts)
}
