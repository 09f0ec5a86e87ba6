import { GrowingNumbers, GrowingPlaces } from './growing-bytes'
import { indexFields } from './index-fields'
import { countsUpTo } from './segment'
import type { SortedWords } from './sorted-words'

/** Writes the lists of a segment, term by term in the order of the dictionary. */
export class ListWriter {
  /** By field and document: how many different words. */
  readonly lengths: Uint32Array
  private readonly words: Uint32Array
  private readonly termLists = new GrowingNumbers()
  private readonly fields = new GrowingNumbers()
  private readonly listDocs = new GrowingNumbers()
  private readonly listTimes = new GrowingNumbers()
  private readonly listPlaces = new GrowingNumbers()
  private readonly listMore = new GrowingNumbers()
  private readonly docs: Uint16Array
  private written = 0
  private readonly times = new GrowingNumbers()
  private readonly places = new GrowingPlaces()

  constructor(
    { words }: SortedWords,
    private readonly size: number,
  ) {
    this.words = words
    this.lengths = new Uint32Array(indexFields.length * size)
    this.docs = new Uint16Array(words.length / 2)
    for (const starts of [this.termLists, this.listDocs, this.listTimes, this.listPlaces]) starts.push(0)
  }

  /** The term's words stand from `start` to `end`, exclusive, in those that are sorted. */
  writeTerm(start: number, end: number): void {
    const { words } = this
    const last = (words[2 * end - 2] as number) >>> 16
    for (let at = start; at < end;) {
      const field = (words[2 * at] as number) >>> 16
      const first = at
      // The last field, mostly the text, has most of the words.
      if (field === last) at = end
      while (at < end && (words[2 * at] as number) >>> 16 === field) at += 1
      this.writeList(field, first, at)
    }
    this.termLists.push(this.fields.length)
  }

  private writeList(field: number, start: number, end: number): void {
    const before = this.written
    this.writeOnes(field * this.size, start, end)
    this.listMore.push(this.places.length)
    if (this.written - before < end - start) this.writeMore(start, end)
    this.fields.push(field)
    this.listDocs.push(this.written)
    this.listTimes.push(this.times.length)
    this.listPlaces.push(this.places.length)
  }

  /** Writes the documents that have the word once, and counts it for all of them. */
  private writeOnes(lengths: number, start: number, end: number): void {
    const { words } = this
    for (let at = start; at < end;) {
      const doc = (words[2 * at] as number) & 0xffff
      const next = this.endOf(at, end)
      this.lengths[lengths + doc] = (this.lengths[lengths + doc] as number) + 1
      if (next - at === 1) {
        this.docs[this.written] = doc
        this.written += 1
        this.places.push(words[2 * at + 1] as number)
      }
      at = next
    }
  }

  /** Writes the documents that have it more often. */
  private writeMore(start: number, end: number): void {
    const { words } = this
    for (let at = start; at < end;) {
      const next = this.endOf(at, end)
      if (next - at > 1) {
        this.docs[this.written] = (words[2 * at] as number) & 0xffff
        this.written += 1
        this.times.push(next - at)
        this.places.push(words[2 * at + 1] as number)
        for (let more = at + 1; more < next; more += 1)
          this.places.push((words[2 * more + 1] as number) - (words[2 * more - 1] as number))
      }
      at = next
    }
  }

  /** Where the words of this document end in the list. */
  private endOf(at: number, end: number): number {
    const { words } = this
    const of = words[2 * at]
    let next = at + 1
    while (next < end && words[2 * next] === of) next += 1
    return next
  }

  finish() {
    const times = this.times.values
    const counts = countsUpTo(
      times.reduce((most, each) => Math.max(most, each), 0),
      times.length,
    )
    counts.set(times)
    return {
      termLists: this.termLists.values.slice(),
      listFields: Uint8Array.from(this.fields.values),
      listDocs: this.listDocs.values.slice(),
      listTimes: this.listTimes.values.slice(),
      listPlaces: this.listPlaces.values.slice(),
      listMore: this.listMore.values.slice(),
      docs: this.docs.slice(0, this.written),
      times: counts,
      places: this.places.bytes.slice(0, this.places.length),
    }
  }
}
