/** What the extractor's page packed (`extractor/pack-outcome`), still to be checked; null where bytes are no such thing. */
export function unpackOutcome(bytes: Uint8Array): unknown {
  if (bytes.length < 4) return null
  const end = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  if (end > bytes.length) return null
  let at = end
  try {
    return JSON.parse(new TextDecoder().decode(bytes.subarray(4, end)), (key, value: unknown) => {
      if (key !== 'bytes' || typeof value !== 'number') return value
      at += value
      return bytes.slice(at - value, at)
    })
  } catch {
    return null
  }
}
