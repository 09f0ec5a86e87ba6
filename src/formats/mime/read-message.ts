import { noFields, type HeaderFields } from '@/core/article/header-fields'
import { readDate } from '@/core/article/read-date'
import type { PageParts } from '@/dom/pictures/page-parts'
import { decodeTransfer } from './decode-transfer'
import { decodeWords } from './decode-words'
import { parseMime, type MimePart } from './parse-mime'

/** The readable part of a message, still to be decoded and read as its type says. */
export interface ReadMessage {
  /** `multipart/related` for a saved page (MHTML), `message/rfc822` for a mail. */
  readonly mediaType: string
  readonly partType: 'text/html' | 'text/plain'
  readonly bytes: Uint8Array
  /** Declared label; '' where there is none. */
  readonly charset: string
  /** Of the page; '' where there is none. */
  readonly url: string
  /** What the page shows that came in with it, by address or `cid:`. */
  readonly parts: PageParts
  /** What the headers say, for where the text itself says nothing. */
  readonly fields: HeaderFields
  /** Names of the files that hang on a mail; '' for one without. */
  readonly attachments: readonly string[]
}

/**
 * Takes a mail (RFC 5322) or a saved page (MHTML, RFC 2557) apart; null where it has no part that can be read. HTML is
 * taken before plain text; attachments and what the parts load are left alone.
 */
export function readMessage(bytes: Uint8Array): ReadMessage | null {
  const message = parseMime(stringOfBytes(bytes))
  const part = readablePart(message)
  if (part === null) return null
  const location =
    message.headers.get('snapshot-content-location') ?? part.headers.get('content-location') ?? ''
  const isPage = message.headers.has('snapshot-content-location') || message.type === 'multipart/related'
  return {
    mediaType: isPage ? 'multipart/related' : 'message/rfc822',
    partType: part.type === 'text/html' ? 'text/html' : 'text/plain',
    bytes: decodeTransfer(part.body, part.headers.get('content-transfer-encoding') ?? ''),
    charset: part.parameters.get('charset') ?? '',
    url: /^https?:\/\//i.test(location) ? location : '',
    parts: partsOf(message),
    fields: isPage ? { ...noFields, title: subjectOf(message) } : mailFields(message),
    attachments: isPage ? [] : attachmentsOf(message),
  }
}

function attachmentsOf(part: MimePart): string[] {
  if (!isAttachment(part)) return part.parts.flatMap(attachmentsOf)
  const disposition = part.headers.get('content-disposition') ?? ''
  const [, quoted, bare] = /\bfilename\s*=\s*(?:"([^"]*)"|([^\s;]+))/i.exec(disposition) ?? []
  const name = decodeWords(quoted ?? bare ?? part.parameters.get('name') ?? '')
  return [name.split(/[\\/]/).at(-1) ?? '']
}

const isAttachment = ({ headers }: MimePart): boolean =>
  /^attachment\b/i.test(headers.get('content-disposition') ?? '')

/** Decoded when they are asked for: most never are. */
function partsOf(message: MimePart): PageParts {
  const byName = new Map<string, MimePart>()
  const gather = (part: MimePart) => {
    const location = part.headers.get('content-location') ?? ''
    const id = part.headers.get('content-id')?.replace(/^<|>$/g, '') ?? ''
    if (location !== '' && !byName.has(location)) byName.set(location, part)
    if (id !== '') byName.set(`cid:${id}`, part)
    for (const inner of part.parts) gather(inner)
  }
  gather(message)
  return (written, address) => {
    const part = byName.get(address) ?? byName.get(written)
    return part === undefined
      ? null
      : decodeTransfer(part.body, part.headers.get('content-transfer-encoding') ?? '')
  }
}

function readablePart(message: MimePart): MimePart | null {
  const all: MimePart[] = []
  const gather = (part: MimePart) => {
    if (isAttachment(part)) return
    if (part.parts.length === 0) all.push(part)
    for (const inner of part.parts) gather(inner)
  }
  gather(message)
  const root = message.parameters.get('start')
  const readable = all.filter(({ type, body }) => /^text\/(?:html|plain)$/.test(type) && body.trim() !== '')
  return (
    readable.find(({ headers }) => root !== undefined && headers.get('content-id') === root) ??
    readable.find(({ type }) => type === 'text/html') ??
    readable[0] ??
    null
  )
}

function mailFields(message: MimePart): HeaderFields {
  const sender = decodeWords(message.headers.get('from') ?? '')
  const name = sender
    .replace(/<[^>]*>\s*$/, '')
    .replace(/^\s*"|"\s*$/g, '')
    .trim()
  const address = /<(https?:\/\/[^>\s]+)>/.exec(message.headers.get('list-post') ?? '')?.[1] ?? ''
  const written = (message.headers.get('date') ?? '').replace(/\s*\([^)]*\)/, '')
  return {
    ...noFields,
    title: subjectOf(message),
    source: name.length <= 150 && !name.includes('@') ? name : '',
    published: readDate(written)?.date ?? '',
    url: address,
  }
}

function subjectOf(message: MimePart): string {
  return decodeWords(message.headers.get('subject') ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 500)
}

/** One code unit for each byte: what windows-1252 would do to 0x80 to 0x9f must not happen here. */
function stringOfBytes(bytes: Uint8Array): string {
  const step = 32_768
  let text = ''
  for (let at = 0; at < bytes.length; at += step)
    text += String.fromCharCode(...bytes.subarray(at, at + step))
  return text
}
