import type { DocumentWords } from './document-words'
import { GrowingNumbers, GrowingPlaces } from './growing-bytes'
import { indexFields } from './index-fields'
import { countsUpTo, mostDocumentsOfSegment, placesBetweenValues, Segment } from './segment'

export interface SegmentDocument {
  readonly slot: number
  readonly words: DocumentWords
}

const fieldCount = indexFields.length

/** A segment of these documents, made at once. */
export function buildSegment(documents: readonly SegmentDocument[]): Segment {
  if (documents.length > mostDocumentsOfSegment) throw new Error('Too many documents for one segment')
  const builder = new SegmentBuilder(documents.length)
  for (const [doc, { words }] of documents.entries()) builder.add(doc, words)
  return builder.build(Uint32Array.from(documents, ({ slot }) => slot))
}

class SegmentBuilder {
  private readonly ids = new Map<string, number>()
  private readonly terms: string[] = []
  /** Records, one for each term, field and document: the key is term and field, in the order of the terms' ids. */
  private readonly keys = new GrowingNumbers()
  private readonly docs = new GrowingNumbers()
  private readonly times = new GrowingNumbers()
  private readonly starts = new GrowingNumbers()
  private readonly places = new GrowingPlaces()
  private readonly lengths: Uint32Array
  /** By id of a term, within one field of one document: how often it stands there, then where its places go. */
  private readonly counted: number[] = []
  private readonly filled: number[] = []
  private longest = 0
  /** Of the field that is added now, used again for the next: by word its term and its place, and its different terms. */
  private readonly read: number[] = []
  private readonly readAt: number[] = []
  private readonly different: number[] = []
  /** Places by term. */
  private sorted = new Uint32Array(1024)

  constructor(private readonly size: number) {
    this.lengths = new Uint32Array(fieldCount * size)
  }

  add(doc: number, words: DocumentWords): void {
    // Most fields of most articles are empty.
    for (let field = 0; field < words.length; field += 1) {
      const values = words[field]
      if (values !== undefined && values.length > 0) this.addField(doc, field, values)
    }
  }

  private addField(doc: number, field: number, values: readonly (readonly string[])[]): void {
    const { counted, filled, read: ids, readAt: at, different } = this
    ids.length = 0
    at.length = 0
    different.length = 0
    let place = 0
    for (const value of values) {
      for (const term of value) {
        const id = this.idOf(term)
        ids.push(id)
        at.push(place)
        if ((counted[id] as number) === 0) different.push(id)
        counted[id] = (counted[id] as number) + 1
        place += 1
      }
      place += placesBetweenValues
    }
    this.lengths[field * this.size + doc] = different.length
    this.longest = Math.max(this.longest, different.length)
    let next = 0
    for (const id of different) {
      filled[id] = next
      next += counted[id] as number
    }
    if (this.sorted.length < ids.length) this.sorted = new Uint32Array(ids.length * 2)
    const places = this.sorted
    for (let index = 0; index < ids.length; index += 1) {
      const id = ids[index] as number
      const to = filled[id] as number
      places[to] = at[index] as number
      filled[id] = to + 1
    }
    for (const id of different) this.record(doc, field, id, places)
  }

  private record(doc: number, field: number, id: number, places: Uint32Array): void {
    const end = this.filled[id] as number
    const times = this.counted[id] as number
    this.counted[id] = 0
    this.keys.push(id * fieldCount + field)
    this.docs.push(doc)
    this.times.push(times)
    this.starts.push(this.places.length)
    let before = 0
    for (let index = end - times; index < end; index += 1) {
      const place = places[index] as number
      this.places.push(place - before)
      before = place
    }
  }

  private idOf(term: string): number {
    const known = this.ids.get(term)
    if (known !== undefined) return known
    const id = this.terms.length
    this.ids.set(term, id)
    this.terms.push(term)
    this.counted.push(0)
    this.filled.push(0)
    return id
  }

  build(slots: Uint32Array): Segment {
    const ranked = Array.from(this.terms, (term, id) => ({ term, id })).sort((a, b) =>
      a.term < b.term ? -1 : 1,
    )
    const lengths = countsUpTo(this.longest, this.lengths.length)
    lengths.set(this.lengths)
    return new Segment({ slots, lengths, ...dictionary(ranked), ...this.lists(ranked) })
  }

  private lists(ranked: readonly { id: number }[]) {
    const order = this.recordsByKey()
    const fields: number[] = []
    const writer = new ListWriter(this.docs.values, this.times.values, this.starts.values, this.places)
    const termLists = new Uint32Array(ranked.length + 1)
    for (const [rank, { id }] of ranked.entries()) {
      for (let field = 0; field < fieldCount; field += 1) {
        const key = id * fieldCount + field
        const from = order.starts[key] as number
        const end = order.starts[key + 1] as number
        // Most terms stand in one field alone.
        if (from === end) continue
        fields.push(field)
        writer.write(order.records, from, end)
      }
      termLists[rank + 1] = fields.length
    }
    return { termLists, listFields: Uint8Array.from(fields), ...writer.finish() }
  }

  /** A counting sort: the numbers of the records with key k are `records` from `starts[k]` to `starts[k + 1]`. */
  private recordsByKey() {
    const keys = this.keys.values
    const starts = new Uint32Array(this.terms.length * fieldCount + 1)
    for (let record = 0; record < keys.length; record += 1) {
      const next = (keys[record] as number) + 1
      starts[next] = (starts[next] as number) + 1
    }
    for (let key = 1; key < starts.length; key += 1) {
      starts[key] = (starts[key] as number) + (starts[key - 1] as number)
    }
    const next = starts.slice()
    const records = new Uint32Array(keys.length)
    for (let record = 0; record < keys.length; record += 1) {
      const key = keys[record] as number
      const to = next[key] as number
      records[to] = record
      next[key] = to + 1
    }
    return { starts, records }
  }
}

function dictionary(ranked: readonly { term: string }[]) {
  const charStarts = new Uint32Array(ranked.length + 1)
  let length = 0
  for (const [rank, { term }] of ranked.entries()) {
    length += term.length
    charStarts[rank + 1] = length
  }
  const units = new Uint16Array(length)
  let greatest = 0
  for (const [rank, { term }] of ranked.entries()) {
    const start = charStarts[rank] as number
    for (let at = 0; at < term.length; at += 1) {
      const unit = term.charCodeAt(at)
      units[start + at] = unit
      if (unit > greatest) greatest = unit
    }
  }
  const chars = countsUpTo(greatest, length)
  chars.set(units)
  return { chars, charStarts }
}

/** Writes lists one after the other, from records in the order of their documents. */
class ListWriter {
  private readonly listDocs: number[] = [0]
  private readonly listTimes: number[] = [0]
  private readonly listPlaces: number[] = [0]
  private readonly listMore: number[] = []
  private readonly docs: Uint16Array
  private readonly counts: Uint32Array
  private readonly places: Uint8Array
  private written = 0
  private counted = 0
  private placed = 0

  constructor(
    private readonly recordDocs: Uint32Array,
    private readonly recordTimes: Uint32Array,
    private readonly recordStarts: Uint32Array,
    private readonly recordPlaces: GrowingPlaces,
  ) {
    this.docs = new Uint16Array(recordDocs.length)
    this.counts = new Uint32Array(recordDocs.length)
    this.places = new Uint8Array(recordPlaces.length)
  }

  /** The records from `from` to `end`, exclusive. */
  write(records: Uint32Array, from: number, end: number): void {
    for (let index = from; index < end; index += 1) {
      const record = records[index] as number
      if (this.recordTimes[record] === 1) this.put(record)
    }
    this.listMore.push(this.placed)
    for (let index = from; index < end; index += 1) {
      const record = records[index] as number
      const times = this.recordTimes[record] as number
      if (times === 1) continue
      this.put(record)
      this.counts[this.counted] = times
      this.counted += 1
    }
    this.listDocs.push(this.written)
    this.listTimes.push(this.counted)
    this.listPlaces.push(this.placed)
  }

  private put(record: number): void {
    this.docs[this.written] = this.recordDocs[record] as number
    this.written += 1
    const from = this.recordStarts[record] as number
    const to = this.recordStarts[record + 1] ?? this.recordPlaces.length
    const { bytes } = this.recordPlaces
    // A few bytes: a loop is faster than a view.
    for (let at = from; at < to; at += 1) this.places[this.placed + at - from] = bytes[at] as number
    this.placed += to - from
  }

  finish() {
    const counts = this.counts.subarray(0, this.counted)
    const times = countsUpTo(
      counts.reduce((most, count) => Math.max(most, count), 0),
      counts.length,
    )
    times.set(counts)
    return {
      listDocs: Uint32Array.from(this.listDocs),
      listTimes: Uint32Array.from(this.listTimes),
      listPlaces: Uint32Array.from(this.listPlaces),
      listMore: Uint32Array.from(this.listMore),
      docs: this.docs,
      times,
      places: this.places,
    }
  }
}
