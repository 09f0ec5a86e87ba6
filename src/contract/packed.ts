/** Each engine that this crosses between has them, though the language by itself does not. */
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array }
declare const TextDecoder: new () => { readonly decode: (bytes: Uint8Array) => string }

/**
 * A value as it crosses as one piece of bytes: the length of its JSON as 32 bits, least first, the JSON, and behind it the bytes
 * that it holds (its fields named `bytes`) in their order; in the JSON their lengths stand for them. One piece and no Blob,
 * whose parts the oldest engine does not hand on to main.
 */
export function pack(value: unknown): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = []
  const json = JSON.stringify(value, (_, part: unknown) => {
    if (!(part instanceof Uint8Array)) return part
    pieces.push(part)
    return part.length
  })
  const text = new TextEncoder().encode(json)
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 4 + text.length))
  new DataView(all.buffer).setUint32(0, text.length, true)
  let at = 4
  for (const piece of [text, ...pieces]) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

/** What `pack` packed, still to be checked; null where the bytes are no such thing. Its bytes are in buffers of their own. */
export function unpack(packed: Uint8Array): unknown {
  if (packed.length < 4) return null
  const end = 4 + new DataView(packed.buffer, packed.byteOffset).getUint32(0, true)
  if (end > packed.length) return null
  let at = end
  try {
    return JSON.parse(new TextDecoder().decode(packed.subarray(4, end)), (key, value: unknown) => {
      if (key !== 'bytes' || typeof value !== 'number') return value
      at += value
      return packed.slice(at - value, at)
    })
  } catch {
    return null
  }
}
