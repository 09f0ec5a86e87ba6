import { decodeEntities } from '@/core/article/decode-entities'
import { isWebAddress } from '@/core/article/is-web-address'

/** The addresses of pages, each once, where a text has nothing else, one on each line; [] where there is more in it. */
export function linksOf(text: string): readonly string[] {
  // Most texts are none, and may be long.
  if (!/^\s*[<"]?https?:\/\//iu.test(text)) return []
  const lines = text
    .split(/[\r\n]+/u)
    .map((line) => withoutMarks(line.trim()))
    .filter((line) => line !== '')
  return lines.every(isWebAddress) ? [...new Set(lines)] : []
}

/** As mails and texts set addresses off (RFC 3986, appendix C). */
const withoutMarks = (line: string): string => line.replace(/^(?:<([^<>]*)>|"([^"]*)")$/u, '$1$2')

/** Longer is no link that somebody copied. */
const longest = 10_000

/** The address that HTML leads to where it is one link and nothing else, as of a headline that was copied; '' else. */
export function linkOfHtml(html: string): string {
  if (html.length > longest) return ''
  const bare = html.replace(/<!--.*?-->|<\/?(?:html|head|body|meta|span|div|p)\b[^>]*>/gisu, '').trim()
  const [, quoted, single, inside = ''] =
    /^<a\s(?:[^>]*\s)?href\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*>(.*)<\/a>$/isu.exec(bare) ?? []
  const url = decodeEntities(quoted ?? single ?? '').trim()
  return isWebAddress(url) && !/<a\s/iu.test(inside) ? url : ''
}
