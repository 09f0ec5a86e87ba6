import { createTextBuilder, type LaidOutText } from '@/core/article/create-text-builder'
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

/**
 * The words of HTML source that is unfit for a parser: tags are taken out in linear time, blocks become
 * paragraphs, menus and the like are left out as far as their tags are closed. Links are lost.
 */
export function stripTags(html: string): LaidOutText {
  const builder = createTextBuilder()
  let inside = ''
  let depth = 0
  scanMarkup(html, {
    onText: (start, end) => {
      if (inside === '' && end > start) builder.write(decodeEntities(html.slice(start, end)))
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
      if (name === 'br') builder.breakLine()
      else if (/^h[1-6]$/.test(name) && !closing) builder.open('heading', Math.max(2, Number(name.charAt(1))))
      else if (name === 'li' && !closing) builder.open('list-item')
      else if (!inline.has(name)) builder.open('paragraph')
    },
  })
  return builder.finish()
}
