/** Indented JSON in UTF-8 for other programs, to which half a surrogate pair is no text. */
export function wholeJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, whole, 2)}\n`)
}

function whole(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value
}
