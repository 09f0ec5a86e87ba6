/** The bytes of a `data:` address (RFC 2397); null where it is broken. */
export function readDataAddress(address: string): Uint8Array | null {
  const comma = address.indexOf(',')
  if (comma === -1) return null
  const content = address.slice(comma + 1)
  try {
    if (!/;\s*base64\s*$/i.test(address.slice(0, comma)))
      return new TextEncoder().encode(decodeURIComponent(content))
    const binary = atob(decodeURIComponent(content).replace(/\s+/g, ''))
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}
