import type { ImportFile, ImportReader, ImportRow } from '@/core/import/imported-record'
import { sniffPicture } from '@/dom/pictures/sniff-picture'
import { pictureLimits } from '@/dom/pictures/limits'
import { importRow } from '../import/import-row'
import { readInstant } from '../import/read-instant'
import { namedAddresses } from '../warc/named-addresses'
import { addressOf, isPage } from '../warc/read-warc-page'
import { largestBlock, largestPage } from '../warc/warc-limits'
import { warcPayload } from '../warc/warc-payload'
import { isWarc, type WarcRecord, warcRecords } from '../warc/warc-records'
import { writeWarc } from '../warc/write-warc'

/** Pictures that are held while their pages are read, bytes. */
const mostHeld = 300_000_000

/**
 * Web archives: WARC (ISO 28500), also packed, and WACZ (https://specs.webrecorder.net/wacz/1.1.1/), whose zip is unpacked
 * before. Each page is a row, and its original is a WARC of the page's records with those of its pictures.
 */
export const warcReader: ImportReader = {
  id: 'warc',
  name: 'a web archive (WARC)',
  takes: (files) => {
    const archives = files.filter(({ bytes }) => isWarc(bytes))
    if (archives.length === 0) return []
    return [...archives, ...files.filter((file) => isOfWacz(file) && !archives.includes(file))]
  },
  read: function* (files) {
    const archives = files.filter(({ bytes }) => isWarc(bytes))
    const listed = listedPages(files)
    const held = holdParts(archives)
    for (const file of archives) yield* pagesOf(file, listed, held)
  },
}

/** What stands beside the archives in a WACZ. */
const isOfWacz = ({ path }: ImportFile): boolean =>
  /(?:^|\/)(?:datapackage(?:-digest)?\.json|pages\/[^/]+\.jsonl|indexes\/[^/]+|logs\/[^/]+|archive\/[^/]+)$/.test(
    path,
  )

/** The pages that a WACZ names as such; null where there is no list, and every page counts. */
function listedPages(files: readonly ImportFile[]): ReadonlySet<string> | null {
  const lists = files.filter(({ path }) => /(?:^|\/)pages\/[^/]+\.jsonl$/.test(path))
  const urls = lists.flatMap(({ bytes }) =>
    [...new TextDecoder().decode(bytes).matchAll(/"url"\s*:\s*("(?:[^"\\]|\\.)*")/g)].map(([, url = '""']) =>
      addressOf(String(JSON.parse(url))),
    ),
  )
  return urls.length === 0 ? null : new Set(urls)
}

interface HeldParts {
  /** Records of pictures by address. */
  readonly pictures: ReadonlyMap<string, WarcRecord>
  /** Addresses that pages show in a frame: they are no pages of their own. */
  readonly frames: ReadonlySet<string>
}

function holdParts(files: readonly ImportFile[]): HeldParts {
  const pictures = new Map<string, WarcRecord>()
  const frames = new Set<string>()
  let held = 0
  for (const record of recordsOf(files)) {
    const payload = warcPayload(record, largestPage)
    if (typeof payload === 'string') continue
    if (isPage(payload)) {
      const named = namedAddresses(new TextDecoder('windows-1252').decode(payload.bytes), record.url)
      for (const frame of named.frames) frames.add(frame)
      continue
    }
    const size = record.block?.length ?? 0
    if (payload.status !== 200 || payload.bytes.length > pictureLimits.bytes || held + size > mostHeld)
      continue
    if (sniffPicture(payload.bytes) === null) continue
    held += size
    pictures.set(addressOf(record.url), record)
  }
  return { pictures, frames }
}

/** Those that came from a server or stand for themselves; where a file is broken, those before. */
function* recordsOf(files: readonly ImportFile[]): Generator<WarcRecord> {
  for (const { bytes } of files)
    for (const step of warcRecords(bytes, keeps))
      if (step.kind === 'record' && isContent(step.record)) yield step.record
}

const isContent = ({ type }: Pick<WarcRecord, 'type'>): boolean => type === 'response' || type === 'resource'
const keeps = (record: Pick<WarcRecord, 'type'>): number => (isContent(record) ? largestBlock : 0)

function* pagesOf(
  { path, bytes }: ImportFile,
  listed: ReadonlySet<string> | null,
  { pictures, frames }: HeldParts,
): Generator<ImportRow> {
  let number = 0
  for (const step of warcRecords(bytes, keeps)) {
    number += 1
    const place = `${path}, record ${String(number)}`
    if (step.kind === 'broken') {
      yield { kind: 'bad', place, reason: step.reason, bytes: new Uint8Array() }
      continue
    }
    const { record } = step
    const address = addressOf(record.url)
    const isWanted = listed === null ? !frames.has(address) : listed.has(address)
    if (!isContent(record) || !isWanted) continue
    const row = rowOf(record, place, pictures)
    if (row !== null) yield row
  }
}

/** null: it is no page. */
function rowOf(record: WarcRecord, place: string, pictures: HeldParts['pictures']): ImportRow | null {
  const payload = warcPayload(record, largestPage)
  const { url, date } = record
  if (typeof payload === 'string') {
    // What is no page is not told of.
    const head = new TextDecoder('windows-1252').decode(record.block?.subarray(0, 2000) ?? new Uint8Array())
    if (!/content-type:\s*text\/html/i.test(head)) return null
    return { kind: 'bad', place, reason: payload, bytes: writeWarc([record]) }
  }
  const known = { url, foreignId: `${url} ${date}`, saved: readInstant(date) }
  if (payload.status === 200 && payload.mediaType === 'application/pdf') {
    const original = { bytes: payload.bytes, mediaType: 'application/pdf' }
    return importRow(
      { place, original },
      { ...known, content: { fileName: 'page.pdf', bytes: payload.bytes } },
    )
  }
  if (!isPage(payload)) return null
  const bytes = writeWarc([record, ...picturesOf(payload.bytes, url, pictures)])
  return importRow(
    { place, original: { bytes, mediaType: 'application/warc' } },
    { ...known, content: { fileName: 'page.warc', bytes } },
  )
}

/** As many as an article may keep. */
function picturesOf(page: Uint8Array, url: string, pictures: HeldParts['pictures']): WarcRecord[] {
  const found: WarcRecord[] = []
  let size = 0
  for (const address of namedAddresses(new TextDecoder('windows-1252').decode(page), url).parts) {
    const picture = pictures.get(address)
    if (picture === undefined) continue
    size += picture.block?.length ?? 0
    if (size > pictureLimits.allBytes) break
    found.push(picture)
  }
  return found
}
