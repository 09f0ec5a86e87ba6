import { maxOriginalBytes } from '@/core/article/limits'
import { mergeFields } from '@/core/article/header-fields'
import { extractArticle, type ParseHtml } from '@/dom/extract/extract-article'
import type { FoundPicture } from '@/dom/pictures/find-pictures'
import type { PageParts } from '@/dom/pictures/page-parts'
import { decodeText } from './decode-text'
import { hashPictures } from './hash-pictures'
import { declaredCharset } from './html/declared-charset'
import { makeDraft, type ReadParts } from './make-draft'
import { type PartBeside, splitParts } from './parts-beside'
import { readJson } from './import/read-json'
import { isMessage } from './mime/is-message'
import { readMessage } from './mime/read-message'
import { isZip, readDocx } from './docx/read-docx'
import { isPdf } from './pdf/is-pdf'
import { readPdf } from './pdf/read-pdf'
import type { ProblemReason, ReadOutcome } from './read-outcome'
import { readWritten } from './read-written'
import { recogniseBinary } from './recognise-binary'
import { readNews } from './read-news'
import { singleFileUrl } from './single-file/single-file-url'
import { readWebarchive, type WebarchivePage } from './webarchive/read-webarchive'

export interface IncomingHint {
  /** '' where unknown. */
  readonly mediaType: string
  /** '' where the bytes did not come from a file. */
  readonly fileName: string
  /** WHATWG encoding label that a person chose; '' to find out. */
  readonly charset: string
  /** Where the bytes were fetched from; '' where unknown. */
  readonly url: string
  /** Whether the pictures of the article are wanted too. */
  readonly pictures?: boolean
  /** What came beside a page: its bytes stand behind the page's own. */
  readonly beside?: readonly PartBeside[]
}

/** What every way of reading needs to know. */
interface Reading {
  readonly hint: IncomingHint
  readonly parseHtml: ParseHtml | null
  /** null where no pictures are wanted. */
  readonly parts: PageParts | null
}

/**
 * Reads what came in (`parseHtml` must make an inert document: `new DOMParser().parseFromString(html, 'text/html')`;
 * null: HTML is read by taking its tags out, in linear time, and what cannot be read so is refused). Never rejects on
 * any bytes.
 */
export async function readIncoming(
  all: Uint8Array,
  hint: IncomingHint,
  parseHtml: ParseHtml | null,
): Promise<ReadOutcome> {
  const { page: bytes, parts } = splitParts(all, hint.beside ?? [])
  const how: Reading = { hint, parseHtml, parts: hint.pictures === true ? parts : null }
  if (bytes.length === 0) return problem('empty', hint, 'is empty', copyText)
  if (bytes.length > maxOriginalBytes) {
    const size = `${Math.ceil(bytes.length / 1_000_000)} MB`
    return problem(
      'too-large',
      hint,
      `has ${size}; Cuttings takes up to ${maxOriginalBytes / 1_000_000} MB for one article`,
      'Paste the part that you need.',
    )
  }
  if (isPdf(bytes)) return parseHtml === null ? tooSlow(hint) : readPages(bytes, hint)
  const document = isZip(bytes) ? await readDocx(bytes, how.parts !== null) : null
  if (document !== null)
    return finish({ ...document, mediaType: docxType, charset: '', warnings: [] }, '', hint)
  const archive = readWebarchive(bytes)
  if (archive !== null) return readArchivedPage(archive, how)
  if (isWarc(bytes))
    return problem(
      'unreadable',
      hint,
      'is a web archive (WARC), which Cuttings does not read yet',
      'Open the page in a viewer for such archives, save it from there, and add that.',
    )
  if (isMessage(bytes)) return readParts(bytes, how)
  const declaredType = mediaTypeOf(hint, bytes)
  const binary = recogniseBinary(bytes, declaredType === 'text/html')
  if (binary !== null) {
    const what = binary === '' ? 'is no text' : `looks like ${binary}`
    return problem(
      'binary',
      hint,
      `${what}; Cuttings reads .txt, .html, .md, .mhtml, .eml, .pdf, .docx and .webarchive so far`,
      copyText,
    )
  }
  const json = /\.json(?:ld)?$/i.test(hint.fileName) ? readJson(bytes) : null
  if (json?.kind === 'fault')
    return problem('unreadable', hint, json.reason, 'Where a tool exported it, export it once more.')
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
    return finish({ ...read, fields, clues: [], mediaType, charset, warnings }, warning, hint)
  }
  const mediaType = declaredType === 'text/html' && !/<[a-z!/?]/i.test(text) ? 'text/plain' : declaredType
  const read = readAs(mediaType, text, hint.url, how)
  return finish({ ...read, mediaType, charset }, warning, hint)
}

/** A PDF, by its text layer. */
async function readPages(bytes: Uint8Array, hint: IncomingHint): Promise<ReadOutcome> {
  const read = await readPdf(bytes)
  switch (read.kind) {
    case 'article':
      return read
    case 'locked':
      return problem(
        'unreadable',
        hint,
        'is a PDF that is locked with a password',
        'Open it in a PDF reader, save or print it as a copy without the password, and add that.',
      )
    case 'no-text':
      return problem(
        'no-text',
        hint,
        'is a PDF without a text layer: its pages are pictures, as of a scan',
        'Have its text recognised (OCR) by a scanning program, and add the PDF that it writes.',
      )
    case 'broken':
      return problem('unreadable', hint, 'is a damaged PDF', 'Fetch it again from where it came from.')
  }
}

function tooSlow(hint: IncomingHint): ReadOutcome {
  return problem('unreadable', hint, 'takes too long or too much memory to read', copyText)
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** ISO 28500. */
const isWarc = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 7)) === 'WARC/1.'

const isXml = (bytes: Uint8Array): boolean =>
  /^(?:\xef\xbb\xbf)?\s*<\?xml/.test(String.fromCharCode(...bytes.subarray(0, 64)))

/** A page that Safari saved with its parts. */
function readArchivedPage(page: WebarchivePage, how: Reading): Promise<ReadOutcome> {
  const { hint } = how
  const { text, charset, warning } = decodeText(
    page.bytes,
    page.charset || declaredCharset(page.bytes),
    hint.charset,
  )
  const parts = how.parts === null ? null : page.parts
  const read = readAs(page.mediaType, text, page.url || hint.url, { ...how, parts })
  return finish({ ...read, mediaType: 'application/x-webarchive', charset }, warning, hint)
}

/** A mail, or a page saved with all its parts. */
async function readParts(bytes: Uint8Array, how: Reading): Promise<ReadOutcome> {
  const { hint } = how
  const message = readMessage(bytes)
  if (message === null)
    return problem(
      'no-text',
      hint,
      'is a mail or a saved page, but has no part in it that can be read',
      copyText,
    )
  const declared = message.charset || (message.partType === 'text/html' ? declaredCharset(message.bytes) : '')
  const { text, charset, warning } = decodeText(message.bytes, declared, hint.charset)
  const parts = how.parts === null ? null : message.parts
  const read = readAs(message.partType, text, message.url || hint.url, { ...how, parts })
  const fields = mergeFields(read.fields, message.fields)
  return finish({ ...read, fields, mediaType: message.mediaType, charset }, warning, hint)
}

type PartsWithPictures = ReadParts & { readonly pictures?: readonly FoundPicture[] }

/** A draft of what was read, if there is an article in it. */
async function finish(parts: PartsWithPictures, warning: string, hint: IncomingHint): Promise<ReadOutcome> {
  const { laidOut, mediaType } = parts
  if (!/[\p{L}\p{N}]/u.test(laidOut.text)) {
    return problem(
      'no-text',
      hint,
      mediaType === 'text/plain' || mediaType === 'text/markdown'
        ? 'has no words in it'
        : 'has no article in it that can be read',
      copyText,
    )
  }
  if (/^https?:\/\/\S+$/i.test(laidOut.text)) {
    return problem(
      'no-text',
      hint,
      'is only the address of a page',
      'Use “Clip from a link” to capture that page.',
    )
  }
  const warnings = warning === '' ? parts.warnings : [warning, ...parts.warnings]
  const pictures = await hashPictures(parts.pictures ?? [])
  return { kind: 'article', draft: makeDraft({ ...parts, laidOut: { ...laidOut, pictures }, warnings }) }
}

const copyText = 'Copy the article’s text and paste it instead.'

function readAs(
  mediaType: string,
  text: string,
  url: string,
  { parseHtml, parts }: Reading,
): Omit<PartsWithPictures, 'mediaType' | 'charset'> {
  switch (mediaType) {
    case 'text/html':
      return extractArticle(text, url || singleFileUrl(text), parseHtml, parts)
    case 'text/markdown':
      return readWritten(mediaType, text, url)
    default:
      return readWritten('text/plain', text, url)
  }
}

/** By the file's name, else as declared, else by its beginning. A page's source pasted as text is a page. */
function mediaTypeOf({ mediaType, fileName }: IncomingHint, bytes: Uint8Array): string {
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  if (['html', 'htm', 'xhtml', 'xht'].includes(ending)) return 'text/html'
  if (['md', 'markdown', 'mdown', 'mkd'].includes(ending)) return 'text/markdown'
  const declared = (mediaType.split(';')[0] ?? '').trim().toLowerCase()
  if (declared === 'text/html' || declared === 'application/xhtml+xml') return 'text/html'
  if (declared === 'text/markdown') return 'text/markdown'
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024))
  return /^[^<]{0,3}\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)[\s>]/i.test(head)
    ? 'text/html'
    : 'text/plain'
}

function problem(
  reason: ProblemReason,
  { fileName }: IncomingHint,
  what: string,
  advice: string,
): ReadOutcome {
  const subject = fileName === '' ? 'What was pasted' : `“${fileName}”`
  const kept = fileName === '' ? 'Nothing was saved.' : 'Nothing was saved, and the file is untouched.'
  return { kind: 'problem', reason, message: `${subject} ${what}. ${kept} ${advice}` }
}
