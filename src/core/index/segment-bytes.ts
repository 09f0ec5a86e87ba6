import { blockSums, LazyBytes } from './lazy-bytes'
import { packArrays, packedChecksum, packedLength, unpackArrays } from './packed-arrays'
import type { SavedBytes } from './saved-bytes'
import { Segment, type Counts, type SegmentArrays } from './segment'

/** What is in memory as long as the segment is; their order is part of the saved format. */
const headNames = [
  'slots',
  'lengths',
  'lengthStarts',
  'chars',
  'charStarts',
  'termLists',
  'listFields',
  'listDocs',
  'listTimes',
  'listPlaces',
  'listMore',
] as const satisfies readonly (keyof SegmentArrays)[]

/** Enough for the header. */
const headerBytes = 256
const countKinds = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const

/** A segment as it is saved: its head, whose checksum is of all, and its body, of which the head has a checksum for each block. */
export function packSegment(segment: Segment, format: number): Uint8Array {
  const body = packBody(segment)
  const head = packHead(segment, body, format)
  const bytes = new Uint8Array(head.length + body.length)
  bytes.set(head)
  bytes.set(body, head.length)
  return bytes
}

/** A name for a segment: another one has another. */
export function segmentName(segment: Segment, format: number): string {
  const body = packBody(segment)
  const head = packHead(segment, body, format)
  return nameOf(head, head.length + body.length)
}

/**
 * null where the bytes are damaged, cut short, of another format, or of another segment than the one with this name. Of the body
 * only what is asked for later will be read.
 */
export function unpackSegment(saved: SavedBytes, name: string, format: number): Segment | null {
  const head = readHead(saved)
  if (head === null || nameOf(head, saved.length) !== name) return null
  const arrays = unpackArrays(head, format)
  if (arrays?.length !== headNames.length + 2) return null
  // The checksum holds, so these are our own arrays: no need to check their kinds.
  const byName = Object.fromEntries(headNames.map((of, place) => [of, arrays[place]]))
  const [sizes, sums] = arrays.slice(headNames.length) as [Uint32Array, Uint32Array]
  const body = new LazyBytes(saved, head.length, sums)
  const postings = unpackBody(body.bytes, sizes)
  return new Segment({ ...(byName as unknown as SegmentArrays), ...postings }, body)
}

function readHead(saved: SavedBytes): Uint8Array | null {
  const first = new Uint8Array(Math.min(headerBytes, saved.length))
  if (!saved.read(0, first)) return null
  const length = packedLength(first)
  if (length === null || length > saved.length) return null
  if (saved.whole !== null) return saved.whole.subarray(0, length)
  const head = new Uint8Array(length)
  return saved.read(0, head) ? head : null
}

function nameOf(head: Uint8Array, length: number): string {
  return `${length.toString(36)}-${packedChecksum(head).toString(36)}`
}

function packHead(segment: Segment, body: Uint8Array, format: number): Uint8Array {
  const { docs, times, places } = segment
  const sizes = Uint32Array.of(docs.length, times.BYTES_PER_ELEMENT, times.length, places.length)
  return packArrays(format, [...headNames.map((of) => segment[of]), sizes, blockSums(body)])
}

/** What is most of a segment, and of which a query needs little: `docs`, `times`, `places`. */
function packBody(segment: Segment): Uint8Array {
  segment.needAll()
  const { docs, times, places } = segment
  const starts = bodyStarts(docs.length, times.byteLength, places.length)
  const body = new Uint8Array(starts.end)
  for (const [start, { buffer, byteOffset, byteLength }] of [
    [0, docs],
    [starts.times, times],
    [starts.places, places],
  ] as const)
    body.set(new Uint8Array(buffer, byteOffset, byteLength), start)
  return body
}

function unpackBody(
  body: Uint8Array,
  [docs = 0, width = 1, times = 0, places = 0]: Uint32Array,
): Pick<SegmentArrays, 'docs' | 'times' | 'places'> {
  const { byteOffset } = body
  const buffer = body.buffer as ArrayBuffer
  const starts = bodyStarts(docs, width * times, places)
  const kind = countKinds[width as keyof typeof countKinds]
  const counts: Counts = new kind(buffer, byteOffset + starts.times, times)
  return {
    docs: new Uint16Array(buffer, byteOffset, docs),
    times: counts,
    places: new Uint8Array(buffer, byteOffset + starts.places, places),
  }
}

function bodyStarts(docs: number, timesBytes: number, places: number) {
  const times = aligned(2 * docs)
  const placesStart = aligned(times + timesBytes)
  return { times, places: placesStart, end: aligned(placesStart + places) }
}

function aligned(length: number): number {
  return (length + 7) & ~7
}
