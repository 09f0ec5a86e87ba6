import { packedName, packLazyArrays, savedName, unpackLazyArrays } from './lazy-arrays'
import type { SavedBytes } from './saved-bytes'
import { Segment, type SegmentArrays } from './segment'

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
] as const satisfies readonly (keyof SegmentArrays)[]

/** What is most of a segment, and of which a query needs little. */
const bodyNames = [
  'listTimes',
  'docs',
  'times',
  'listPlaces',
  'listMore',
  'places',
] as const satisfies readonly (keyof SegmentArrays)[]

export function packSegment(segment: Segment, format: number): Uint8Array {
  segment.needAll()
  return packLazyArrays(
    format,
    headNames.map((of) => segment[of]),
    bodyNames.map((of) => segment[of]),
  )
}

/** A name for a segment: another one has another. */
export function segmentName(segment: Segment, format: number): string {
  const bytes = packSegment(segment, format)
  return packedName(bytes, bytes.length)
}

/**
 * null where the bytes are damaged, cut short, of another format, or of another segment than the one with this name. Of the body
 * only what is asked for later will be read.
 */
export function unpackSegment(saved: SavedBytes, name: string, format: number): Segment | null {
  const arrays = savedName(saved) === name ? unpackLazyArrays(saved, format) : null
  if (arrays?.head.length !== headNames.length) return null
  const byName = Object.fromEntries([
    ...headNames.map((of, place) => [of, arrays.head[place]]),
    ...bodyNames.map((of, place) => [of, arrays.body[place]]),
  ]) as Record<keyof SegmentArrays, unknown>
  return new Segment(byName as SegmentArrays, arrays.bytes)
}
