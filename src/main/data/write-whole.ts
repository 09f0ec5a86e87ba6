import { beginWholeFile } from './begin-whole-file'

/**
 * Writes a file whole or not at all: into a temporary file in the same folder, flushed to the disk, then renamed.
 * Replaces what was there, keeping its permissions, and writes through a symbolic link. Rejects with Node's error,
 * and then what was there before is untouched and nothing is left behind.
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const file = await beginWholeFile(path)
  await file.write(content)
  await file.finish()
}
