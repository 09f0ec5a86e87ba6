/**
 * Whether HTML has words to show at all. One pass, since a hostile page may have a million unclosed comments; the
 * real reading of HTML is the work of `dom/extract`.
 */
export function hasWordsInHtml(html: string): boolean {
  let position = 0
  for (;;) {
    const tag = html.indexOf('<', position)
    const text = html.slice(position, tag === -1 ? html.length : tag)
    if (/[\p{L}\p{N}]/u.test(text.replace(/&[a-z0-9#]+;/giu, ' '))) return true
    if (tag === -1) return false
    const close = closeOf(html, tag)
    const end = html.indexOf(close, tag)
    if (end === -1) return false
    position = end + close.length
  }
}

/** What ends the part of the page that begins with the `<` at `tag`. */
function closeOf(html: string, tag: number): string {
  const name = /^<(!--|style\b|script\b|title\b)/iu.exec(html.slice(tag, tag + 8))?.[1]
  if (name === undefined) return '>'
  return name === '!--' ? '-->' : `</${name}`
}
