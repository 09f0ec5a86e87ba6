/** By its name, which from a worker comes at the beginning of an error's words. */
const isGone = /\b(?:NotReadable|NotFound|Abort)Error\b/u

/**
 * What to tell where the engine can no longer give a Blob's bytes: it keeps large ones on the disk, which may be full.
 * @throws what is another error
 */
export function lostBytes(error: unknown, fileName: string): string {
  if (!isGone.test(String(error))) throw error
  const subject = fileName === '' ? 'What came in' : `“${fileName}”`
  return `${subject} can no longer be read: its bytes are gone. Nothing was saved. Free some space on the disk, and open it again.`
}
