/** Whether bytes are a PDF (ISO 32000-1, 7.5.2), by how they begin; a few blanks or a byte order mark may stand before. */
export function isPdf(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 64))
  return /^(?:\xef\xbb\xbf)?\s*%PDF-/.test(head)
}
