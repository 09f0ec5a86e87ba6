/** Rows as lines of JSON, with their bytes beside them. */
export interface EncodedRows {
  readonly text: string
  readonly blobs: readonly Uint8Array[]
}

/**
 * One JSON object a line. Bytes are no JSON: they stand as `{"$bytes":[at,length]}`, a place in the blobs as they follow
 * one another. A field whose name begins with `$` gets one more, so that none can be taken for that.
 *
 * @param at where the first blob will stand
 */
export function encodeRows(rows: readonly object[], at: number): EncodedRows {
  const blobs: Uint8Array[] = []
  let next = at
  const plain = (value: unknown): unknown => {
    if (value instanceof Uint8Array) {
      blobs.push(value)
      const place = [next, value.length]
      next += value.length
      return { $bytes: place }
    }
    if (Array.isArray(value)) return value.map(plain)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key.startsWith('$') ? `$${key}` : key, plain(inner)]),
    )
  }
  const text = rows.map((row) => `${JSON.stringify(plain(row))}\n`).join('')
  return { text, blobs }
}
