import { ByteReader } from './byte-reader'
import { isGzip, packedChunks } from './packed-chunks'

/** What a web archive holds of one address. */
export interface WarcRecord {
  /** `response`, `resource` and others. */
  readonly type: string
  /** WARC-Target-URI; ''. */
  readonly url: string
  /** WARC-Date as written; ''. */
  readonly date: string
  /** Content-Type of the block; ''. */
  readonly contentType: string
  /** null where it is larger than was asked for. */
  readonly block: Uint8Array | null
  /** The record's own head, as written. */
  readonly head: string
}

export type WarcStep =
  | { readonly kind: 'record'; readonly record: WarcRecord }
  /** Nothing comes after it: what is wrong, in plain words. */
  | { readonly kind: 'broken'; readonly reason: string }

/** A line of a head, bytes; the lines of one. */
const longestLine = 65_536
const mostLines = 1000
/** Unpacked, bytes: some millions of pages are no archive of articles, but a bomb may be as much. */
const mostBytes = 2_000_000_000

/** ISO 28500, packed or not, told by the first bytes. */
export function isWarc(bytes: Uint8Array): boolean {
  const start = isGzip(bytes) ? packedChunks(bytes.subarray(0, 4096)).next().value : bytes
  return start instanceof Uint8Array && String.fromCharCode(...start.subarray(0, 7)) === 'WARC/1.'
}

/**
 * The records of a WARC file (ISO 28500, versions 1.0 and 1.1) in their order, also of many gzip members, in linear time.
 *
 * @param keeps how large a block of this record may be to be read, bytes; others are passed over
 */
export function* warcRecords(
  bytes: Uint8Array,
  keeps: (record: Omit<WarcRecord, 'block'>) => number,
): Generator<WarcStep, void, undefined> {
  const reader = new ByteReader(isGzip(bytes) ? packedChunks(bytes) : whole(bytes))
  for (;;) {
    const step = nextStep(reader, keeps)
    if (step !== null) yield step
    if (step?.kind !== 'record') return
    if (reader.read > mostBytes) {
      yield broken('unpacks to more than 2 GB: the rest was not read')
      return
    }
  }
}

function* whole(bytes: Uint8Array): Generator<Uint8Array, undefined, undefined> {
  yield bytes
  return undefined
}

/** null at the end. */
function nextStep(reader: ByteReader, keeps: (record: Omit<WarcRecord, 'block'>) => number): WarcStep | null {
  let version = reader.line(longestLine)
  while (version === '') version = reader.line(longestLine)
  if (version === null) return null
  if (!version.startsWith('WARC/1.')) return broken('has something between its records that is none')
  const lines = headOf(reader)
  if (lines === null) return broken('has a record without an end')
  const fields = fieldsOf(lines)
  const length = Number(fields.get('content-length') ?? Number.NaN)
  if (!Number.isSafeInteger(length) || length < 0) return broken('has a record that does not say its length')
  const record = {
    type: (fields.get('warc-type') ?? '').toLowerCase(),
    url: (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, ''),
    date: fields.get('warc-date') ?? '',
    contentType: (fields.get('content-type') ?? '').toLowerCase(),
    head: [version, ...lines].join('\r\n'),
  }
  const before = reader.read
  const block = reader.take(length, keeps(record))
  const isWhole = reader.read - before === length
  return isWhole
    ? { kind: 'record', record: { ...record, block } }
    : broken('is cut off: its last record is shorter than it says')
}

const broken = (reason: string): WarcStep => ({ kind: 'broken', reason })

function headOf(reader: ByteReader): string[] | null {
  const lines: string[] = []
  for (let line = reader.line(longestLine); line !== ''; line = reader.line(longestLine)) {
    if (line === null || lines.length > mostLines) return null
    lines.push(line)
  }
  return lines
}

function fieldsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}
