import type { ClipboardContent } from '@/contract/bridge'
import type { Arrival } from './arrival'
import { formatSize } from './format-size'
import { hasWordsInHtml } from './has-words-in-html'
import { linkOfHtml, linksOf } from './links-of'
import { maxOriginalBytes } from '@/core/article/limits'

/** Whether the words came by a paste or were dragged here: it changes only what a problem says. */
export type ContentWay = 'paste' | 'drop'

/** More are a list to be kept as a file, or a mistake: each opens a page. */
const mostLinks = 50

/**
 * What a clipboard or a dragged text holds. Addresses and nothing else are links to capture, as is a link with its words; all else is an
 * article.
 */
export function readClipContent(
  content: ClipboardContent,
  key: string,
  way: ContentWay = 'paste',
): readonly Arrival[] {
  const links = linksOf(content.text)
  if (links.length > mostLinks) return [problem(tooManyMessage(links.length))]
  if (links.length > 0) return links.map((url) => ({ kind: 'link', url }))
  const url = linkOfHtml(content.html)
  return [url === '' ? readWords(content, key, way) : { kind: 'link', url }]
}

/** As an original: its HTML where there is some with words in it, else its plain text. Both are kept as UTF-8. */
function readWords(content: ClipboardContent, key: string, way: ContentWay): Arrival {
  const html = hasWordsInHtml(content.html) ? encode(content.html) : null
  const text = hasWords(content.text) ? encode(content.text) : null
  // Pictures inside the HTML can make it huge: then the words alone are kept.
  const bytes = html !== null && (html.length <= maxOriginalBytes || text === null) ? html : text
  if (bytes === null) return problem(emptyMessage(content, way))
  const mediaType = bytes === html ? 'text/html' : 'text/plain'
  const blob = new Blob([bytes])
  if (bytes.length > maxOriginalBytes) {
    const reason = tooLargeMessage(bytes.length)
    const unread = { name: 'Pasted text', from: '', reason, mediaType, via: 'paste', blob } as const
    return { kind: 'problem', message: reason, isFile: false, unread }
  }
  return { kind: 'incoming', incoming: { key, via: 'paste', fileName: '', mediaType, blob } }
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

function problem(message: string): Arrival {
  return { kind: 'problem', message, isFile: false }
}

function emptyMessage({ html, hasImage }: ClipboardContent, way: ContentWay): string {
  const image = hasImage || /<img\b/iu.test(html)
  if (way === 'drop') {
    return image
      ? 'That is an image. Cuttings keeps text: drag the words of the article, or a text file. Nothing was added.'
      : 'There is no text in what was dropped. Nothing was added.'
  }
  return image
    ? 'The clipboard holds an image. Cuttings keeps text: copy the words of the article, then paste again.'
    : 'There is no text on the clipboard. Copy the article first, then paste again.'
}

function tooLargeMessage(size: number): string {
  return `That text is ${formatSize(size)}; an item can be up to ${formatSize(maxOriginalBytes)}. Nothing was added. Paste it in parts.`
}

const tooManyMessage = (count: number): string =>
  `These are ${count.toLocaleString()} links; up to ${String(mostLinks)} pages are captured in one go. Nothing was added. Paste them in parts, or save them as a text file and open that.`

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
