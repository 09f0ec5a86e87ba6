/**
 * FNV-1a over the UTF-16 code units from `from` to `to` (exclusive), as a signed 32-bit number. Source: Fowler, Noll, Vo,
 * isthe.com/chongo/tech/comp/fnv.
 */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5 | 0
  for (let at = from; at < to; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash
}
