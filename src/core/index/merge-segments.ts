import { fieldLengths } from './field-lengths'
import { skipPlaces } from './place-bytes'
import { compareTerms, countsUpTo, mostDocumentsOfSegment, Segment, type Counts } from './segment'

/** A segment and which of its documents are gone: 1 by document; null where none is. */
export interface SealedSegment {
  readonly segment: Segment
  readonly gone: Uint8Array | null
}

/** One segment of those documents that are there, in order. Terms that only others had are not in it. */
export function mergeSegments(sealed: readonly SealedSegment[], fieldCount: number): Segment {
  const sources = sealed.map((each) => new Source(each))
  let size = 0
  for (const source of sources) size = source.number(size)
  if (size > mostDocumentsOfSegment) throw new Error('Too many documents for one segment')
  const merged = new ListMerger(sources)
  const terms = new TermMerger(sources)
  for (let members = terms.next(); members !== null; members = terms.next()) {
    if (merged.write(members)) terms.keep(merged.lists)
  }
  return new Segment({
    slots: documentsOf(sources, size),
    ...fieldLengths(lengthsOf(sources, size, fieldCount), size),
    ...terms.finish(),
    ...merged.finish(),
  })
}

const gone = -1

class Source {
  readonly segment: Segment
  /** By document: its number in the merged segment, or `gone`. */
  readonly numbers: Int32Array
  readonly isWhole: boolean
  rank = 0

  constructor(private readonly sealed: SealedSegment) {
    this.segment = sealed.segment
    this.segment.needAll()
    this.numbers = new Int32Array(sealed.segment.size)
    this.isWhole = sealed.gone === null
  }

  /** Numbers its documents from `from` on; returns the next number. */
  number(from: number): number {
    let next = from
    for (let doc = 0; doc < this.numbers.length; doc += 1) {
      const isGone = this.sealed.gone?.[doc] === 1
      this.numbers[doc] = isGone ? gone : next
      if (!isGone) next += 1
    }
    return next
  }
}

function documentsOf(sources: readonly Source[], size: number): Uint32Array {
  const slots = new Uint32Array(size)
  for (const { segment, numbers } of sources) {
    for (const [doc, number] of numbers.entries()) {
      if (number !== gone) slots[number] = segment.slots[doc] as number
    }
  }
  return slots
}

/** By field and document. */
function lengthsOf(sources: readonly Source[], size: number, fieldCount: number): Uint32Array {
  const lengths = new Uint32Array(fieldCount * size)
  for (const { segment, numbers } of sources) {
    for (let field = 0; field < fieldCount; field += 1) {
      const start = segment.lengthStarts[field] as number
      if (start === segment.lengthStarts[field + 1]) continue
      for (let doc = 0; doc < numbers.length; doc += 1) {
        const number = numbers[doc] as number
        if (number !== gone) lengths[field * size + number] = segment.lengths[start + doc] as number
      }
    }
  }
  return lengths
}

/** Walks the dictionaries together and writes that of the merged segment. */
class TermMerger {
  private readonly chars: Counts
  private readonly charStarts: Uint32Array
  private readonly termLists: Uint32Array
  private kept = 0
  private length = 0
  private current: readonly Source[] = []

  constructor(private readonly sources: readonly Source[]) {
    const sum = (count: (segment: Segment) => number): number =>
      sources.reduce((total, { segment }) => total + count(segment), 0)
    const widest = Math.max(1, ...sources.map(({ segment }) => segment.chars.BYTES_PER_ELEMENT))
    this.chars = countsUpTo(
      2 ** (8 * widest) - 1,
      sum(({ chars }) => chars.length),
    )
    this.charStarts = new Uint32Array(sum(({ terms }) => terms) + 1)
    this.termLists = new Uint32Array(this.charStarts.length)
  }

  /** The sources that have the next term, each standing at it; null at the end. */
  next(): readonly Source[] | null {
    for (const source of this.current) source.rank += 1
    const members: Source[] = []
    for (const source of this.sources) {
      if (source.rank >= source.segment.terms) continue
      const [first] = members
      const order =
        first === undefined ? -1 : compareTerms(source.segment, source.rank, first.segment, first.rank)
      if (order < 0) members.length = 0
      if (order <= 0) members.push(source)
    }
    this.current = members
    return members.length === 0 ? null : members
  }

  /** Takes the term into the merged dictionary; its lists end before `lists`. */
  keep(lists: number): void {
    const [first] = this.current
    if (first === undefined) return
    const { chars, charStarts } = first.segment
    const end = charStarts[first.rank + 1] as number
    for (let at = charStarts[first.rank] as number; at < end; at += 1) {
      this.chars[this.length] = chars[at] as number
      this.length += 1
    }
    this.kept += 1
    this.charStarts[this.kept] = this.length
    this.termLists[this.kept] = lists
  }

  finish() {
    return {
      chars: this.chars.slice(0, this.length),
      charStarts: this.charStarts.slice(0, this.kept + 1),
      termLists: this.termLists.slice(0, this.kept + 1),
    }
  }
}

interface Member {
  readonly source: Source
  readonly list: number
}

class ListMerger {
  lists = 0
  private written = 0
  private counted = 0
  private placed = 0
  private readonly listFields: Uint8Array
  private readonly listDocs: Uint32Array
  private readonly listTimes: Uint32Array
  private readonly listPlaces: Uint32Array
  private readonly listMore: Uint32Array
  private readonly docs: Uint16Array
  private readonly times: Counts
  private readonly places: Uint8Array

  constructor(sources: readonly Source[]) {
    const sum = (count: (segment: Segment) => number): number =>
      sources.reduce((total, { segment }) => total + count(segment), 0)
    const lists = sum(({ listFields }) => listFields.length)
    this.listFields = new Uint8Array(lists)
    this.listDocs = new Uint32Array(lists + 1)
    this.listTimes = new Uint32Array(lists + 1)
    this.listPlaces = new Uint32Array(lists + 1)
    this.listMore = new Uint32Array(lists)
    this.docs = new Uint16Array(sum(({ docs }) => docs.length))
    const widest = Math.max(1, ...sources.map(({ segment }) => segment.times.BYTES_PER_ELEMENT))
    this.times = countsUpTo(
      2 ** (8 * widest) - 1,
      sum(({ times }) => times.length),
    )
    this.places = new Uint8Array(sum(({ places }) => places.length))
  }

  /** Writes the lists of a term; false where none of its documents is there any more. */
  write(sources: readonly Source[]): boolean {
    const before = this.lists
    const members: Member[] = []
    for (const source of sources) {
      const end = source.segment.termLists[source.rank + 1] as number
      for (let list = source.segment.termLists[source.rank] as number; list < end; list += 1) {
        members.push({ source, list })
      }
    }
    const fieldOf = ({ source, list }: Member): number => source.segment.listFields[list] as number
    // Sorting keeps the order of the sources, and so of the documents' numbers.
    if (sources.length > 1) members.sort((a, b) => fieldOf(a) - fieldOf(b))
    for (let at = 0; at < members.length;) {
      const first = members[at]
      if (first === undefined) break
      const field = fieldOf(first)
      let end = at + 1
      for (let next = members[end]; next !== undefined && fieldOf(next) === field; next = members[end])
        end += 1
      this.writeList(field, members.slice(at, end))
      at = end
    }
    return this.lists > before
  }

  private writeList(field: number, members: readonly Member[]): void {
    const before = this.written
    for (const member of members) this.writeOnes(member)
    this.listMore[this.lists] = this.placed
    for (const member of members) this.writeMore(member)
    if (this.written === before) return
    this.listFields[this.lists] = field
    this.lists += 1
    this.listDocs[this.lists] = this.written
    this.listTimes[this.lists] = this.counted
    this.listPlaces[this.lists] = this.placed
  }

  private writeOnes({ source: { segment, numbers, isWhole }, list }: Member): void {
    const start = segment.listDocs[list] as number
    const more = (segment.listTimes[list + 1] as number) - (segment.listTimes[list] as number)
    const end = (segment.listDocs[list + 1] as number) - more
    let place = segment.listPlaces[list] as number
    if (isWhole) this.copyPlaces(segment.places, place, segment.listMore[list] as number)
    for (let at = start; at < end; at += 1) {
      const number = numbers[segment.docs[at] as number] as number
      if (!isWhole) {
        const next = skipPlaces(segment.places, place, 1)
        if (number !== gone) this.copyPlaces(segment.places, place, next)
        place = next
      }
      if (number === gone) continue
      this.docs[this.written] = number
      this.written += 1
    }
  }

  private writeMore({ source: { segment, numbers, isWhole }, list }: Member): void {
    let time = segment.listTimes[list] as number
    const end = segment.listDocs[list + 1] as number
    const start = end - ((segment.listTimes[list + 1] as number) - time)
    let place = segment.listMore[list] as number
    if (isWhole) this.copyPlaces(segment.places, place, segment.listPlaces[list + 1] as number)
    for (let at = start; at < end; at += 1, time += 1) {
      const number = numbers[segment.docs[at] as number] as number
      const times = segment.times[time] as number
      if (!isWhole) {
        const next = skipPlaces(segment.places, place, times)
        if (number !== gone) this.copyPlaces(segment.places, place, next)
        place = next
      }
      if (number === gone) continue
      this.docs[this.written] = number
      this.written += 1
      this.times[this.counted] = times
      this.counted += 1
    }
  }

  private copyPlaces(places: Uint8Array, from: number, to: number): void {
    if (to - from > 24) this.places.set(places.subarray(from, to), this.placed)
    else for (let at = from; at < to; at += 1) this.places[this.placed + at - from] = places[at] as number
    this.placed += to - from
  }

  finish() {
    return {
      listFields: this.listFields.slice(0, this.lists),
      listDocs: this.listDocs.slice(0, this.lists + 1),
      listTimes: this.listTimes.slice(0, this.lists + 1),
      listPlaces: this.listPlaces.slice(0, this.lists + 1),
      listMore: this.listMore.slice(0, this.lists),
      docs: this.docs.slice(0, this.written),
      times: this.times.slice(0, this.counted),
      places: this.places.slice(0, this.placed),
    }
  }
}
