/**
 * The beginning of a text as one line of at most `limit` code units: cut at a word where there is one near, with
 * an ellipsis, and never inside a surrogate pair.
 */
export function cutText(text: string, limit: number): string {
  // A bounded slice first: a whole article need not be folded to show its first line.
  const line = text
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= limit && text.length <= limit * 4) return line
  const room = line.slice(0, limit - 1)
  const space = room.lastIndexOf(' ')
  const cut = space > limit / 2 ? room.slice(0, space) : room.replace(/[\ud800-\udbff]$/, '')
  return `${cut.replace(/[\s,;:–—-]+$/, '')}…`
}
