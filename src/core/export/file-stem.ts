/** Names that Windows keeps for devices, with or without an ending; small figures count as figures there. */
const deviceName = /^(?:con|conin\$|conout\$|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\.|\s|$)/i
/** Bytes of a name in most file systems, less some room for what a system adds. */
const longest = 200

/** A name without its ending that every system takes, without folders, made from any text. Never empty. */
export function fileStem(text: string): string {
  const stem = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}/\\:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const safe = stem === '' || deviceName.test(stem) ? `cuttings ${stem}`.trim() : stem
  return cutToBytes(safe, longest).replace(/[\s.]+$/u, '')
}

function cutToBytes(text: string, most: number): string {
  let bytes = 0
  let cut = ''
  for (const character of text) {
    bytes += bytesOf(character.codePointAt(0) ?? 0)
    if (bytes > most) break
    cut += character
  }
  return cut
}

/** Of a code point in UTF-8. */
function bytesOf(point: number): number {
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
