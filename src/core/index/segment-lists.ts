import { GrowingNumbers, GrowingPlaces } from './growing-bytes'
import { countsUpTo } from './segment'

const none = -1

/**
 * The lists of a segment while it is built: one for each term and field, numbered as they come. Records, one for each
 * list and document, are written one after the other, and put where they belong when all of them are there.
 */
export class SegmentLists {
  /** By term: its first list, those of a term in the order of their fields. By list: its field and the next one. */
  private readonly first: number[] = []
  private readonly next: number[] = []
  private readonly fields: number[] = []
  /** By list: documents that have it once and those that have it more often, and the bytes of their places. */
  private readonly ones: number[] = []
  private readonly more: number[] = []
  private readonly oneBytes: number[] = []
  private readonly moreBytes: number[] = []
  /** By record. */
  private readonly lists = new GrowingNumbers()
  private readonly docs = new GrowingNumbers()
  private readonly times = new GrowingNumbers()
  private readonly starts = new GrowingNumbers()
  private readonly places = new GrowingPlaces()

  get count(): number {
    return this.fields.length
  }

  /** The list of a term in a field. Terms come in the order of their numbers. */
  of(term: number, field: number): number {
    let before = none
    let list = this.first[term] ?? none
    while (list !== none && (this.fields[list] as number) < field) {
      before = list
      list = this.next[list] as number
    }
    return list !== none && this.fields[list] === field ? list : this.insert(term, field, before, list)
  }

  private insert(term: number, field: number, before: number, next: number): number {
    const list = this.fields.length
    this.fields.push(field)
    this.next.push(next)
    for (const counts of [this.ones, this.more, this.oneBytes, this.moreBytes]) counts.push(0)
    if (before === none) this.first[term] = list
    else this.next[before] = list
    return list
  }

  /** A document of a list, with the places from `from` to `end`, exclusive. Documents come in their order. */
  record(list: number, doc: number, places: Uint32Array, from: number, end: number): void {
    const times = end - from
    const start = this.places.length
    this.lists.push(list)
    this.docs.push(doc)
    this.times.push(times)
    this.starts.push(start)
    let before = 0
    for (let index = from; index < end; index += 1) {
      const place = places[index] as number
      this.places.push(place - before)
      before = place
    }
    const counts = times === 1 ? this.ones : this.more
    const bytes = times === 1 ? this.oneBytes : this.moreBytes
    counts[list] = (counts[list] as number) + 1
    bytes[list] = (bytes[list] as number) + this.places.length - start
  }

  /** The arrays of the lists, of terms in this order. */
  inOrder(terms: Uint32Array) {
    const ends = this.layOut(terms)
    return { ...ends.lists, ...this.fill(ends) }
  }

  /** Where everything goes. By list as it was numbered: the next place for its documents, times and bytes. */
  private layOut(terms: Uint32Array) {
    const { count } = this
    const termLists = new Uint32Array(terms.length + 1)
    const listFields = new Uint8Array(count)
    const [listDocs, listTimes, listPlaces] = [ends(count), ends(count), ends(count)]
    const listMore = new Uint32Array(count)
    const next = {
      ones: new Uint32Array(count),
      more: new Uint32Array(count),
      times: new Uint32Array(count),
      oneBytes: new Uint32Array(count),
      moreBytes: new Uint32Array(count),
    }
    let rank = 0
    for (let term = 0; term < terms.length; term += 1) {
      for (let list = this.first[terms[term] as number] ?? none; list !== none; rank += 1) {
        listFields[rank] = this.fields[list] as number
        next.ones[list] = listDocs[rank] as number
        next.more[list] = (listDocs[rank] as number) + (this.ones[list] as number)
        next.times[list] = listTimes[rank] as number
        next.oneBytes[list] = listPlaces[rank] as number
        next.moreBytes[list] = (listPlaces[rank] as number) + (this.oneBytes[list] as number)
        listMore[rank] = next.moreBytes[list] as number
        listDocs[rank + 1] = (next.more[list] as number) + (this.more[list] as number)
        listTimes[rank + 1] = (next.times[list] as number) + (this.more[list] as number)
        listPlaces[rank + 1] = (listMore[rank] as number) + (this.moreBytes[list] as number)
        list = this.next[list] as number
      }
      termLists[term + 1] = rank
    }
    return { lists: { termLists, listFields, listDocs, listTimes, listPlaces, listMore }, next }
  }

  private fill({ lists, next }: ReturnType<SegmentLists['layOut']>) {
    const records = this.lists.values
    const recordDocs = this.docs.values
    const recordTimes = this.times.values
    const recordStarts = this.starts.values
    const docs = new Uint16Array(records.length)
    const counts = new Uint32Array(lists.listTimes[this.count] as number)
    const places = new Uint8Array(this.places.length)
    const { bytes } = this.places
    let most = 0
    for (let record = 0; record < records.length; record += 1) {
      const list = records[record] as number
      const times = recordTimes[record] as number
      const isOne = times === 1
      docs[taken(isOne ? next.ones : next.more, list, 1)] = recordDocs[record] as number
      if (!isOne) {
        counts[taken(next.times, list, 1)] = times
        if (times > most) most = times
      }
      const start = recordStarts[record] as number
      const length = (recordStarts[record + 1] ?? this.places.length) - start
      const to = taken(isOne ? next.oneBytes : next.moreBytes, list, length)
      // A few bytes: a loop is faster than a view.
      for (let at = 0; at < length; at += 1) places[to + at] = bytes[start + at] as number
    }
    const times = countsUpTo(most, counts.length)
    times.set(counts)
    return { docs, times, places }
  }
}

function ends(count: number): Uint32Array {
  return new Uint32Array(count + 1)
}

/** The next place of a list, which then moves on. */
function taken(next: Uint32Array, list: number, length: number): number {
  const place = next[list] as number
  next[list] = place + length
  return place
}
