/** RFC 9562, the textual form. */
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu
const basis = 0x6c62272e07bb014262b821756295c58dn
const prime = 0x0000000001000000000000000000013bn

/**
 * A UUID for what is called by another id elsewhere: itself where it is one, else one made from it (version 8, of its
 * FNV-1a hash of 128 bits). The same id has the same UUID in every export, so that a file replaces an earlier one.
 */
export function guidOf(id: string): string {
  if (uuid.test(id)) return id.toLowerCase()
  let hash = basis
  for (let at = 0; at < id.length; at++)
    hash = BigInt.asUintN(128, (hash ^ BigInt(id.charCodeAt(at))) * prime)
  const hex = hash.toString(16).padStart(32, '0')
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ].join('-')
}
