/**
 * The names of a path as typed: `Economy / Trade` → ['Economy', 'Trade']; empty parts are left out. No name holds a
 * comma, which stands between tags wherever several are typed, nor characters that cannot be seen.
 */
export function tagPathParts(path: string): string[] {
  return path
    .split('/')
    .map((part) =>
      part
        .normalize('NFC')
        .replace(/[\s,]+/gu, ' ')
        .replace(unseen, '')
        .trim(),
    )
    .filter((part) => part !== '')
}

// Control characters, soft hyphen, zero width space, direction marks, word joiner, byte order mark;
// the joiners of Persian, Indian scripts and emoji stay.
const unseen = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu
