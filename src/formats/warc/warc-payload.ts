import { joinBytes } from '../join-bytes'
import { packedChunks } from './packed-chunks'
import { unpackBrotli } from './unpack-brotli'
import type { WarcRecord } from './warc-records'

export interface WarcPayload {
  /** Of HTTP; 200 for a resource that came by no server. */
  readonly status: number
  /** IANA media type in lower case, without parameters; ''. */
  readonly mediaType: string
  /** As declared; ''. */
  readonly charset: string
  readonly bytes: Uint8Array
}

/** As `WarcPayload`, or why it cannot be read, in plain words. */
export type ReadPayload = WarcPayload | string

/** What a server answered, or a resource: without the head of HTTP, and unpacked. `most`: bytes that it may come to. */
export function warcPayload({ contentType, block }: WarcRecord, most: number): ReadPayload {
  if (block === null) return 'is too large'
  if (!contentType.startsWith('application/http'))
    return { status: 200, ...typeOf(contentType), bytes: block }
  const end = headEnd(block)
  const [first = '', ...lines] = latin1(block.subarray(0, end)).split(/\r?\n/)
  const field = (name: string): string => {
    const line = lines.find((each) => each.toLowerCase().startsWith(`${name}:`))
    return (
      line
        ?.slice(name.length + 1)
        .trim()
        .toLowerCase() ?? ''
    )
  }
  const status = Number(/^HTTP\/\S+\s+(\d{3})/.exec(first)?.[1] ?? 0)
  const sent = block.subarray(end)
  const body = field('transfer-encoding') === 'chunked' ? withoutChunks(sent) : sent
  const bytes = unpacked(body, field('content-encoding'), most)
  return typeof bytes === 'string' ? bytes : { status, ...typeOf(field('content-type')), bytes }
}

function typeOf(written: string): Pick<WarcPayload, 'mediaType' | 'charset'> {
  const [type = ''] = written.split(';')
  return { mediaType: type.trim(), charset: /charset\s*=\s*"?([\w-]+)/.exec(written)?.[1] ?? '' }
}

/** Where the body begins. A head longer than this is none. */
const longestHead = 262_144

function headEnd(block: Uint8Array): number {
  for (let at = 0; at < Math.min(block.length, longestHead); at += 1) {
    if (block[at] !== 10) continue
    if (block[at + 1] === 10) return at + 2
    if (block[at + 1] === 13 && block[at + 2] === 10) return at + 3
  }
  return block.length
}

/** The transfer coding of HTTP/1.1 (RFC 9112); bytes that are not in it, as some crawlers write them, stay as they are. */
function withoutChunks(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let at = 0
  for (;;) {
    const line = /^([0-9a-f]{1,8})[^\n]{0,100}\n/i.exec(latin1(bytes.subarray(at, at + 128)))
    if (line === null) return parts.length === 0 ? bytes : joinBytes(parts)
    const length = Number.parseInt(line[1] ?? '0', 16)
    if (length === 0) return joinBytes(parts)
    at += line[0].length
    parts.push(bytes.subarray(at, at + length))
    at += length
    while (bytes[at] === 13 || bytes[at] === 10) at += 1
  }
}

function unpacked(bytes: Uint8Array, coding: string, most: number): Uint8Array | string {
  if (coding === '' || coding === 'identity') return bytes.length > most ? 'is too large' : bytes
  if (coding === 'br') return withoutBrotli(bytes, most)
  if (!/^(?:x-)?(?:gzip|deflate)$/.test(coding))
    return `is packed in a way that is not read (${coding.slice(0, 20)})`
  const parts: Uint8Array[] = []
  let total = 0
  for (const chunk of packedChunks(bytes)) {
    total += chunk.length
    if (total > most) return 'is too large'
    parts.push(chunk)
  }
  // Said to be packed, and stored unpacked: crawlers do that too.
  return total === 0 ? bytes : joinBytes(parts)
}

function withoutBrotli(bytes: Uint8Array, most: number): Uint8Array | string {
  const unpacked = unpackBrotli(bytes, most)
  if (unpacked === 'too-large') return 'is too large'
  if (unpacked !== 'damaged') return unpacked
  // Said to be packed, and stored unpacked, as above: nothing that is packed so begins like markup.
  return /^\s*<[!?a-z]/i.test(latin1(bytes.subarray(0, 200)))
    ? bytes
    : 'is damaged: it cannot be unpacked (Brotli)'
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 32_768)
    text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  return text
}
