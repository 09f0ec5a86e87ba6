/** Names that Windows keeps for devices, with or without an ending. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
/** Bytes of a name in most file systems, less some room for what a system adds. */
const longest = 200

/** A name that every system takes, without folders, made from one that a window suggests. */
export function fileName(suggested: string, extension: string): string {
  const stem = suggested
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, ' ')
    .replace(new RegExp(`\\.${extension}$`, 'i'), '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const safe = stem === '' || deviceName.test(stem) ? `cuttings ${stem}`.trim() : stem
  return `${cutToBytes(safe, longest).trimEnd()}.${extension}`
}

/**
 * The path that a person chose, with its ending where it was left out: some systems do not add it. An existing file
 * is not hit that way, since the person was asked about the other name only.
 */
export function withExtension(path: string, extension: string, exists: (path: string) => boolean): string {
  if (path.toLowerCase().endsWith(`.${extension}`)) return path
  const longer = `${path}.${extension}`
  return exists(longer) ? path : longer
}

function cutToBytes(text: string, most: number): string {
  let bytes = 0
  let cut = ''
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > most) break
    cut += character
  }
  return cut
}
