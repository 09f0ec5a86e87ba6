import { readPlaces, skipPlaces } from './place-bytes'
import { placeOf } from './score-list'
import type { Segment } from './segment'

/** Of a long list it is remembered where each so many bytes of places begin, as whole documents. */
const bytesBetween = 64
const longList = 512

/** Walks through a list by ascending documents and reads the places of the word in them. */
export class PlaceCursor {
  private readonly once: Stretch
  private readonly more: Stretch
  private times = 0
  private byte = 0
  /** Used again: a new one for each document of a common word is what a search would spend its time on. */
  private readonly read: number[] = []

  constructor(
    private readonly segment: Segment,
    list: number,
  ) {
    segment.needLists(list, list + 1)
    segment.needPlaces(list)
    const end = segment.listDocs[list + 1] as number
    const firstTime = segment.listTimes[list] as number
    const split = end - ((segment.listTimes[list + 1] as number) - firstTime)
    const from = segment.listDocs[list] as number
    this.once = new Stretch(segment, {
      from,
      end: split,
      ...bytesOf(segment.listPlaces[list] as number, segment.listMore[list] as number, split - from),
      firstTime: -1,
    })
    this.more = new Stretch(segment, {
      from: split,
      end,
      ...bytesOf(segment.listMore[list] as number, segment.listPlaces[list + 1] as number, end - split),
      firstTime,
    })
  }

  /** How often the word stands in a document: 0 for none. Documents are asked for in ascending order. */
  find(doc: number): number {
    const stretch = this.once.reach(doc) ? this.once : this.more.reach(doc) ? this.more : null
    this.times = stretch === null ? 0 : stretch.times
    this.byte = stretch === null ? 0 : stretch.byte
    return this.times
  }

  /** The places in the document that was found last, ascending; good until the next are asked for. */
  places(): readonly number[] {
    readPlaces(this.segment.places, this.byte, this.times, this.read)
    return this.read
  }
}

function bytesOf(byte: number, endByte: number, documents: number) {
  const stride = Math.ceil((bytesBetween * documents) / Math.max(1, endByte - byte))
  return { byte, stride: Math.max(4, stride) }
}

interface Bounds {
  readonly from: number
  readonly end: number
  readonly byte: number
  /** So many documents lie between two places that are remembered. */
  readonly stride: number
  /** -1 where the word stands once in each. */
  readonly firstTime: number
}

class Stretch {
  byte: number
  private at: number
  private searched: number

  constructor(
    private readonly segment: Segment,
    private readonly bounds: Bounds,
  ) {
    this.at = bounds.from
    this.searched = bounds.from
    this.byte = bounds.byte
  }

  get times(): number {
    const { firstTime, from } = this.bounds
    return firstTime === -1 ? 1 : (this.segment.times[firstTime + this.at - from] as number)
  }

  /** Whether the document is here; `byte` is then where its places begin. */
  reach(doc: number): boolean {
    const { docs } = this.segment
    const { end } = this.bounds
    // Gallops: what is looked for is mostly near.
    let step = 1
    let low = this.searched
    while (low + step < end && (docs[low + step] as number) < doc) {
      low += step
      step *= 2
    }
    this.searched = placeOf(docs, low, Math.min(end, low + step + 1), doc)
    if (this.searched >= end || docs[this.searched] !== doc) return false
    this.advance(this.searched)
    return true
  }

  private advance(to: number): void {
    const { from, end, stride } = this.bounds
    if (to - this.at > stride && end - from > longList) {
      const known = checkpoints(this.segment, this.bounds)
      const place = Math.floor((to - from) / stride)
      this.at = from + place * stride
      this.byte = known[place] as number
    }
    this.byte = skipDocuments(this.segment, this.bounds, this.byte, this.at, to)
    this.at = to
  }
}

function skipDocuments(segment: Segment, bounds: Bounds, byte: number, from: number, to: number): number {
  if (bounds.firstTime === -1) return skipPlaces(segment.places, byte, to - from)
  let count = 0
  const shift = bounds.firstTime - bounds.from
  for (let at = from; at < to; at += 1) count += segment.times[at + shift] as number
  return skipPlaces(segment.places, byte, count)
}

const remembered = new WeakMap<Segment, Map<number, Uint32Array>>()

/** Where in `places` every so many documents of a long list begin. Made when it is first asked for. */
function checkpoints(segment: Segment, bounds: Bounds): Uint32Array {
  const known = remembered.get(segment) ?? new Map<number, Uint32Array>()
  remembered.set(segment, known)
  const before = known.get(bounds.from)
  if (before !== undefined) return before
  const { stride } = bounds
  const made = new Uint32Array(Math.floor((bounds.end - bounds.from) / stride) + 1)
  let byte = bounds.byte
  for (let place = 0; place < made.length; place += 1) {
    made[place] = byte
    const from = bounds.from + place * stride
    byte = skipDocuments(segment, bounds, byte, from, Math.min(bounds.end, from + stride))
  }
  known.set(bounds.from, made)
  return made
}
