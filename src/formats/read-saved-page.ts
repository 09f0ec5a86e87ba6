import { mergeFields } from '@/core/article/header-fields'
import { decodeText } from './decode-text'
import { finishDraft } from './finish-draft'
import { declaredCharset } from './html/declared-charset'
import type { Reading } from './incoming-hint'
import { isMessage } from './mime/is-message'
import { readMessage } from './mime/read-message'
import { readAs } from './read-as'
import type { ReadOutcome } from './read-outcome'
import { copyText, refuseIncoming } from './refuse-incoming'
import { readWarcPage } from './warc/read-warc-page'
import { readWebarchive, type WebarchivePage } from './webarchive/read-webarchive'

/** A page that was saved with its parts, or a mail; null where bytes are none. */
export function readSavedPage(bytes: Uint8Array, how: Reading): Promise<ReadOutcome> | null {
  const archive = readWebarchive(bytes)
  if (archive !== null) return readArchivedPage(archive, how)
  return isMessage(bytes) ? readParts(bytes, how) : null
}

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
  return finishDraft({ ...read, mediaType: 'application/x-webarchive', charset }, warning, hint)
}

/** A web archive, by its first page. Its size is bounded by what is handed over at all. */
export async function readWebArchive(bytes: Uint8Array, how: Reading): Promise<ReadOutcome> {
  const { hint } = how
  const page = readWarcPage(bytes)
  if (typeof page === 'string')
    return refuseIncoming('unreadable', hint, page, 'A viewer for web archives may open it (WARC).')
  const { text, charset, warning } = decodeText(
    page.bytes,
    page.charset || declaredCharset(page.bytes),
    hint.charset,
  )
  const parts = how.parts === null ? null : page.parts
  const read = readAs('text/html', text, page.url || hint.url, { ...how, parts })
  const others =
    page.others === 0
      ? []
      : [
          `It holds ${(page.others + 1).toLocaleString()} pages: this is the first. “Import from another tool” offers all of them.`,
        ]
  const warnings = [...read.warnings, ...others]
  return finishDraft({ ...read, warnings, mediaType: 'application/warc', charset }, warning, hint)
}

/** A mail, or a page saved with all its parts. */
async function readParts(bytes: Uint8Array, how: Reading): Promise<ReadOutcome> {
  const { hint } = how
  const message = readMessage(bytes)
  if (message === null)
    return refuseIncoming(
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
  const warnings = [...read.warnings, ...attachmentWords(message.attachments)]
  return finishDraft({ ...read, fields, warnings, mediaType: message.mediaType, charset }, warning, hint)
}

/** More would fill the form. */
const mostNamed = 5

function attachmentWords(names: readonly string[]): readonly string[] {
  if (names.length === 0) return []
  const more = names.length - mostNamed
  const named = names
    .slice(0, mostNamed)
    .map((name) => (name === '' ? 'one without a name' : `“${name.slice(0, 100)}”`))
  const list = `${named.join(', ')}${more > 0 ? ` and ${more.toLocaleString()} more` : ''}`
  return [
    `Of the mail its words are the text. What is attached to it (${list}) stays in the original: to have it as an article, save it with your mail program and add it.`,
  ]
}
