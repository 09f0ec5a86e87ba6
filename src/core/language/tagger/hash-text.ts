/** FNV-1a over UTF-16 code units, as a signed 32-bit number. Source: Fowler, Noll, Vo, isthe.com/chongo/tech/comp/fnv. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5 | 0
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash
}
