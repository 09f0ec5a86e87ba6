import { createTextBuilder, type LaidOutText, type TextBuilder } from '@/core/article/create-text-builder'
import { decodeEntities } from '@/core/article/decode-entities'
import { scanMarkup } from './scan-markup'

const inline = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'nobr',
])
const dropped = new Set(['nav', 'aside', 'footer', 'button', 'select', 'svg', 'template', 'head'])

/** Lines and blocks of a page that stand by themselves. */
const mostBlocks = 30_000
/** Behind those, so many make one paragraph: the layout of a million scraps would weigh many times what they say. */
const linesOfBlock = 100

/**
 * The words of HTML source that is unfit for a parser: tags are taken out in linear time, blocks become
 * paragraphs, menus and the like are left out as far as their tags are closed. Links are lost; no word is.
 */
export function stripTags(html: string): LaidOutText {
  const builder = createTextBuilder()
  const lines = boundedLines(builder)
  let inside = ''
  let depth = 0
  scanMarkup(html, {
    onText: (start, end) => {
      if (inside === '' && end > start) lines.write(decodeEntities(html.slice(start, end)))
    },
    onTag: ({ name, closing }) => {
      if (inside !== '') {
        if (name === inside) depth += closing ? -1 : 1
        if (depth === 0 || name === 'body') inside = ''
      } else if (dropped.has(name) && !closing) {
        inside = name
        depth = 1
      }
      if (inside !== '') return
      if (name === 'br') lines.breakLine()
      else if (/^h[1-6]$/.test(name) && !closing) lines.open('heading', Math.max(2, Number(name.charAt(1))))
      else if (name === 'li' && !closing) lines.open('list-item')
      else if (!inline.has(name)) lines.open('paragraph')
    },
  })
  return builder.finish()
}

/** Writes into the builder; behind `mostBlocks` blocks become lines, and a new block begins with each hundredth. */
function boundedLines(builder: TextBuilder): Pick<TextBuilder, 'open' | 'write' | 'breakLine'> {
  let count = 0
  let hasWords = false
  const next = (begin: () => void) => {
    if (!hasWords && count > mostBlocks) return
    count += Number(hasWords)
    hasWords = false
    if (count <= mostBlocks) begin()
    else if (count % linesOfBlock === 0) builder.open('paragraph')
    else builder.breakLine()
  }
  return {
    open: (kind, level) => {
      next(() => {
        builder.open(kind, level)
      })
    },
    write: (words) => {
      hasWords ||= words.trim() !== ''
      builder.write(words)
    },
    breakLine: () => {
      next(builder.breakLine)
    },
  }
}
