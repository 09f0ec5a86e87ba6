import { packArrays, unpackArrays, type PackedArray } from './packed-arrays'
import { Segment, type SegmentArrays } from './segment'

/** Their order is part of the saved format. */
const names = [
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
  'docs',
  'times',
  'places',
] as const satisfies readonly (keyof SegmentArrays)[]

export function packSegment(segment: Segment, format: number): Uint8Array {
  return packArrays(
    format,
    names.map((name) => segment[name]),
  )
}

/** null where the bytes are damaged or of another format. */
export function unpackSegment(bytes: Uint8Array, format: number): Segment | null {
  const arrays = unpackArrays(bytes, format)
  if (arrays?.length !== names.length) return null
  const byName = Object.fromEntries(names.map((name, place) => [name, arrays[place]]))
  // The checksum holds, so these are our own arrays: no need to check their kinds.
  return new Segment(byName as Record<keyof SegmentArrays, PackedArray> as unknown as SegmentArrays)
}
