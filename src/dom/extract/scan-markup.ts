/** What a linear scan of HTML source meets, in order. Offsets are code units of the source. */
interface MarkupSink {
  readonly onText: (start: number, end: number) => void
  readonly onTag: (tag: ScannedTag) => void
}

interface ScannedTag {
  /** Lower case. */
  readonly name: string
  readonly closing: boolean
  readonly attributes: number
}

/** Elements whose content is no markup. */
const raw = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'plaintext',
])
const tagName = /[a-z][^\s/>]{0,60}/iy

/**
 * Walks HTML source once without building anything: time linear in its length, no recursion, whatever the source
 * is. Close to what a parser sees, not the same; the content of scripts, styles and the like is skipped.
 */
export function scanMarkup(html: string, sink: MarkupSink): void {
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open === -1) break
    if (html.startsWith('<!--', open)) {
      sink.onText(at, open)
      at = after(html, '-->', open + 4)
      continue
    }
    const next = html.charAt(open + 1)
    if (next === '!' || next === '?') {
      sink.onText(at, open)
      at = after(html, '>', open)
      continue
    }
    const closing = next === '/'
    tagName.lastIndex = open + (closing ? 2 : 1)
    const name = tagName.exec(html)?.[0].toLowerCase()
    if (name === undefined) {
      sink.onText(at, open + 1)
      at = open + 1
      continue
    }
    sink.onText(at, open)
    const tag = endOfTag(html, open + name.length + 1)
    sink.onTag({ name, closing, attributes: tag.attributes })
    at = !closing && raw.has(name) ? skipRaw(html, name, tag.end) : tag.end
  }
  sink.onText(at, html.length)
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found === -1 ? html.length : found + mark.length
}

/** The end of a tag is the first `>` outside of a quoted value; attributes are counted by the white space before them. */
function endOfTag(html: string, from: number): { end: number; attributes: number } {
  let attributes = 0
  let before = ''
  for (let at = from; at < html.length; at += 1) {
    const letter = html.charAt(at)
    if (letter === '>') return { end: at + 1, attributes }
    const isSpace = letter === ' ' || letter === '\n' || letter === '\t' || letter === '\r' || letter === '\f'
    if ((letter === '"' || letter === "'") && before === '=') {
      const close = html.indexOf(letter, at + 1)
      if (close === -1) return { end: html.length, attributes }
      at = close
    } else if (before === ' ' && !isSpace && letter !== '=' && letter !== '/') attributes += 1
    if (!isSpace) before = letter
    else if (before !== '=') before = ' '
  }
  return { end: html.length, attributes }
}

function skipRaw(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}
