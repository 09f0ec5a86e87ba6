import { maxOriginalBytes, maxPdfBytes } from '@/core/article/limits'
import { mergeFields } from '@/core/article/header-fields'
import type { ParseHtml } from '@/dom/extract/extract-article'
import { decodeText } from './decode-text'
import { isZip, readDocx } from './docx/read-docx'
import { finishDraft } from './finish-draft'
import { declaredCharset } from './html/declared-charset'
import { readJson } from './import/read-json'
import type { IncomingHint, Reading } from './incoming-hint'
import { splitParts } from './parts-beside'
import { isPdf } from './pdf/is-pdf'
import type { PdfProgress } from './pdf/open-pdf'
import { readPdf } from './pdf/read-pdf'
import { readAs } from './read-as'
import { readNews } from './read-news'
import type { ReadOutcome } from './read-outcome'
import { readSavedPage, readWebArchive } from './read-saved-page'
import { recogniseBinary } from './recognise-binary'
import { copyText, refuseIncoming } from './refuse-incoming'
import { isWarc } from './warc/warc-records'

/**
 * Reads what came in (`parseHtml` must make an inert document: `new DOMParser().parseFromString(html, 'text/html')`;
 * null: HTML is read by taking its tags out, in linear time, and what cannot be read so is refused). Never rejects on
 * any bytes.
 */
export async function readIncoming(
  all: Uint8Array,
  hint: IncomingHint,
  parseHtml: ParseHtml | null,
  onProgress?: PdfProgress,
): Promise<ReadOutcome> {
  const { page: bytes, parts } = splitParts(all, hint.beside ?? [])
  const how: Reading = { hint, parseHtml, parts: hint.pictures === true ? parts : null }
  if (bytes.length === 0) return refuseIncoming('empty', hint, 'is empty', copyText)
  if (isWarc(bytes)) return readWebArchive(bytes, how)
  const isPaged = isPdf(bytes)
  if (bytes.length > (isPaged ? maxPdfBytes : maxOriginalBytes)) {
    const size = `${Math.ceil(bytes.length / 1_000_000)} MB`
    return refuseIncoming(
      'too-large',
      hint,
      `has ${size}; Cuttings takes up to ${maxOriginalBytes / 1_000_000} MB for one article, ${maxPdfBytes / 1_000_000} MB for a PDF`,
      'Paste the part that you need.',
    )
  }
  if (isPaged) return parseHtml === null ? tooSlow(hint) : readPages(bytes, hint, onProgress)
  const document = isZip(bytes) ? await readDocx(bytes, how.parts !== null) : null
  if (document !== null)
    return finishDraft({ ...document, mediaType: docxType, charset: '', warnings: [] }, '', hint)
  const saved = readSavedPage(bytes, how)
  if (saved !== null) return saved
  const declaredType = mediaTypeOf(hint, bytes)
  const binary = recogniseBinary(bytes, declaredType === 'text/html')
  if (binary !== null) {
    const what = binary === '' ? 'is no text' : `looks like ${binary}`
    return refuseIncoming(
      'binary',
      hint,
      `${what}; Cuttings reads .txt, .html, .md, .mhtml, .eml, .pdf, .docx and .webarchive so far`,
      copyText,
    )
  }
  const json = /\.json(?:ld)?$/i.test(hint.fileName) ? readJson(bytes) : null
  if (json?.kind === 'fault')
    return refuseIncoming('unreadable', hint, json.reason, 'Where a tool exported it, export it once more.')
  return readLetters(bytes, declaredType, how)
}

/** A page, a text, or a news item in a format of the agencies. */
function readLetters(bytes: Uint8Array, declaredType: string, how: Reading): Promise<ReadOutcome> {
  const { hint } = how
  const isMarkup = declaredType === 'text/html' || isXml(bytes)
  const { text, charset, warning } = decodeText(bytes, isMarkup ? declaredCharset(bytes) : '', hint.charset)
  const news = readNews(text)
  if (news !== null) {
    const read = readAs(news.partType, news.text, '', how)
    const fields = mergeFields(news.fields, read.fields)
    const { mediaType, warnings } = news
    return finishDraft({ ...read, fields, clues: [], mediaType, charset, warnings }, warning, hint)
  }
  const mediaType = declaredType === 'text/html' && !/<[a-z!/?]/i.test(text) ? 'text/plain' : declaredType
  const read = readAs(mediaType, text, hint.url, how)
  return finishDraft({ ...read, mediaType, charset }, warning, hint)
}

/** A PDF, by its text layer. */
async function readPages(
  bytes: Uint8Array,
  hint: IncomingHint,
  onProgress?: PdfProgress,
): Promise<ReadOutcome> {
  const read = await readPdf(bytes, onProgress)
  switch (read.kind) {
    case 'article':
      return read
    case 'locked':
      return refuseIncoming(
        'unreadable',
        hint,
        'is a PDF that is locked with a password',
        'Open it in a PDF reader, save or print it as a copy without the password, and add that.',
      )
    case 'no-text':
      return refuseIncoming(
        'no-text',
        hint,
        'is a PDF without a text layer: its pages are pictures, as of a scan',
        'Have its text recognised (OCR) by a scanning program, and add the PDF that it writes.',
      )
    case 'broken':
      return refuseIncoming('unreadable', hint, 'is a damaged PDF', 'Fetch it again from where it came from.')
  }
}

function tooSlow(hint: IncomingHint): ReadOutcome {
  return refuseIncoming('unreadable', hint, 'takes too long or too much memory to read', copyText)
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const isXml = (bytes: Uint8Array): boolean =>
  /^(?:\xef\xbb\xbf)?\s*<\?xml/.test(String.fromCharCode(...bytes.subarray(0, 64)))

/**
 * A page by its beginning, whatever it is called; else by the file's name, else as declared. A page's source pasted as text
 * is a page.
 */
function mediaTypeOf({ mediaType, fileName }: IncomingHint, bytes: Uint8Array): string {
  if (beginsAsPage(bytes)) return 'text/html'
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  if (['html', 'htm', 'xhtml', 'xht'].includes(ending)) return 'text/html'
  if (['md', 'markdown', 'mdown', 'mkd'].includes(ending)) return 'text/markdown'
  const declared = (mediaType.split(';')[0] ?? '').trim().toLowerCase()
  if (declared === 'text/html' || declared === 'application/xhtml+xml') return 'text/html'
  return declared === 'text/markdown' ? declared : 'text/plain'
}

/** Behind a mark of its encoding and the comments that programs which save pages put before it. */
function beginsAsPage(bytes: Uint8Array): boolean {
  // In UTF-16 each letter of a page's beginning has a NUL beside it.
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048)).replaceAll('\0', '')
  const start = head.replace(/^(?:ï»¿|ÿþ|þÿ)?\s*(?:<\?xml[^>]*>\s*)?/i, '')
  return /^(?:<!doctype\s+html|<html)[\s>]/i.test(withoutComments(start))
}

function withoutComments(markup: string): string {
  let rest = markup
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4)
    if (end === -1) return ''
    rest = rest.slice(end + 3).trimStart()
  }
  return rest
}
