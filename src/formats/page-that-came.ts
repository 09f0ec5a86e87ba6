import { encodingOf } from './encoding-of'
import { readMessage } from './mime/read-message'
import { readWarcPage } from './warc/read-warc-page'
import { readWebarchive } from './webarchive/read-webarchive'

interface CameIn {
  readonly mediaType: string
  /** What its letters were read with; '' where it says so itself. */
  readonly charset: string
  readonly bytes: Uint8Array
}

/** The page as it stands or inside a saved page or mail, to be shown as it looks; null where there is none. */
export function pageThatCame({
  mediaType,
  charset,
  bytes,
}: CameIn): { readonly bytes: Uint8Array; readonly charset: string } | null {
  if (mediaType === 'text/html') return { bytes, charset: encodingOf(charset) }
  if (mediaType === 'application/x-webarchive') {
    const page = readWebarchive(bytes)
    return page === null
      ? null
      : { bytes: new Uint8Array(page.bytes), charset: encodingOf(page.charset || charset) }
  }
  if (mediaType === 'application/warc') {
    const page = readWarcPage(bytes)
    return typeof page === 'string'
      ? null
      : { bytes: new Uint8Array(page.bytes), charset: encodingOf(page.charset || charset) }
  }
  const message = readMessage(bytes)
  if (message?.partType !== 'text/html') return null
  return { bytes: message.bytes, charset: encodingOf(message.charset || charset) }
}
