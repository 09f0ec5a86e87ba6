/** A snapshot that fits, and how many of its parts had to go. */
export interface FittedSnapshot {
  readonly mhtml: string
  readonly dropped: number
}

/**
 * An MHTML snapshot (RFC 2557, ASCII as Chromium writes it) of at most `limit` bytes: the largest pictures, fonts and
 * sounds go first, its pages and styles never. null where that is not enough.
 */
export function fitSnapshot(mhtml: string, limit: number): FittedSnapshot | null {
  if (mhtml.length <= limit) return { mhtml, dropped: 0 }
  const boundary = /^Content-Type:\s*multipart\/related;[\s\S]*?boundary="([^"]+)"/im.exec(mhtml)?.[1]
  if (boundary === undefined) return null
  const parts = mhtml.split(`--${boundary}`)
  // What stands before the first boundary, and the "--" after the last, are no parts.
  const heavy = parts
    .map((part, index) => ({ index, size: part.length }))
    .slice(1, -1)
    .filter(({ index }) => isHeavy(parts[index] ?? ''))
    .sort((a, b) => b.size - a.size)
  const gone = new Set<number>()
  let size = mhtml.length
  for (const part of heavy) {
    if (size <= limit) break
    gone.add(part.index)
    size -= part.size + boundary.length + 2
  }
  if (size > limit) return null
  const kept = parts.filter((_, index) => !gone.has(index))
  return { mhtml: kept.join(`--${boundary}`), dropped: gone.size }
}

function isHeavy(part: string): boolean {
  const head = part.slice(0, part.search(/\r?\n\r?\n/))
  return /^Content-Type:\s*(?:image|font|audio|video|application\/(?:font|x-font|octet-stream|vnd\.ms-fontobject))/im.test(
    head,
  )
}
