import type { LazyBytes } from './lazy-bytes'

/** Whole numbers from 0, in the narrowest array that holds the greatest of them. */
export type Counts = Uint8Array | Uint16Array | Uint32Array

/**
 * The arrays of a segment: an inverted index over at most 65,536 documents that never changes. `docs/search.md` has a
 * picture. A *list* is where one term stands in one field; the lists of a term are in the order of their fields.
 */
export interface SegmentArrays {
  /** By document: the item's slot. */
  readonly slots: Uint32Array
  /** By document, for each field in which any has a word: how many different ones. */
  readonly lengths: Counts
  /** By field: where its lengths begin, where it has any; one more. */
  readonly lengthStarts: Uint32Array
  /** The dictionary, sorted: UTF-16 code units, in bytes where all are below 256, and where each term begins; one more than there are terms. */
  readonly chars: Counts
  readonly charStarts: Uint32Array
  /** By term: its first list; one more. */
  readonly termLists: Uint32Array
  /** By list: the place of its field in `indexFields`. */
  readonly listFields: Uint8Array
  /** By list: its first document in `docs`; one more. First those with the word once, then the others; each ascending. */
  readonly listDocs: Uint32Array
  /** By list: its first number in `times`; one more. */
  readonly listTimes: Uint32Array
  /** By list: where its places begin in `places`; one more. */
  readonly listPlaces: Uint32Array
  /** By list: where in `places` the documents begin that have the word more than once. */
  readonly listMore: Uint32Array
  readonly docs: Uint16Array
  /** How often the word stands there: only for documents that have it more than once. */
  readonly times: Counts
  /** In the order of `docs`, as `place-bytes` writes them: the places of the word in the field. */
  readonly places: Uint8Array
}

export const mostDocumentsOfSegment = 65_536

/** Places between two values of a field, so that no phrase and no nearness reaches over their border. */
export const placesBetweenValues = 128

/**
 * A segment with what is asked of its dictionary. Terms are named by their rank in it. Of one that was loaded, what `needLists` and
 * `needPlaces` name holds what was needed so far: they go before whatever reads it.
 */
export class Segment implements SegmentArrays {
  readonly slots: Uint32Array
  readonly lengths: Counts
  readonly lengthStarts: Uint32Array
  readonly chars: Counts
  readonly charStarts: Uint32Array
  readonly termLists: Uint32Array
  readonly listFields: Uint8Array
  readonly listDocs: Uint32Array
  readonly listTimes: Uint32Array
  readonly listPlaces: Uint32Array
  readonly listMore: Uint32Array
  readonly docs: Uint16Array
  readonly times: Counts
  readonly places: Uint8Array
  readonly size: number
  readonly terms: number
  private lcps: Uint8Array | null = null

  /** @param body what those arrays are views of, where it is still to be read */
  constructor(
    arrays: SegmentArrays,
    private readonly body: LazyBytes | null = null,
  ) {
    this.slots = arrays.slots
    this.lengths = arrays.lengths
    this.lengthStarts = arrays.lengthStarts
    this.chars = arrays.chars
    this.charStarts = arrays.charStarts
    this.termLists = arrays.termLists
    this.listFields = arrays.listFields
    this.listDocs = arrays.listDocs
    this.listTimes = arrays.listTimes
    this.listPlaces = arrays.listPlaces
    this.listMore = arrays.listMore
    this.docs = arrays.docs
    this.times = arrays.times
    this.places = arrays.places
    this.size = arrays.slots.length
    this.terms = arrays.charStarts.length - 1
  }

  /** What was needed of it could not be read as it was saved. */
  get isDamaged(): boolean {
    return this.body?.isDamaged === true
  }

  /** What is saved of it is of no use. */
  discard(): void {
    this.body?.discard()
  }

  /**
   * Has `listTimes`, `docs` and `times` of the lists from `first` to before `end` in memory.
   *
   * @throws DamagedBytes
   */
  needLists(first: number, end: number): void {
    if (this.body === null) return
    const { listDocs, listTimes } = this
    this.need(listTimes, first, end + 1)
    this.need(this.docs, listDocs[first] as number, listDocs[end] as number)
    this.need(this.times, listTimes[first] as number, listTimes[end] as number)
  }

  /**
   * Has `listPlaces`, `listMore` and `places` of a list in memory.
   *
   * @throws DamagedBytes
   */
  needPlaces(list: number): void {
    if (this.body === null) return
    const { listPlaces } = this
    this.need(listPlaces, list, list + 2)
    this.need(this.listMore, list, list + 1)
    this.need(this.places, listPlaces[list] as number, listPlaces[list + 1] as number)
  }

  /** @throws DamagedBytes */
  needAll(): void {
    this.body?.need(0, this.body.bytes.length)
  }

  private need(of: Counts, from: number, end: number): void {
    const start = of.byteOffset - (this.body?.bytes.byteOffset ?? 0)
    this.body?.need(start + from * of.BYTES_PER_ELEMENT, start + end * of.BYTES_PER_ELEMENT)
  }

  term(rank: number): string {
    const units = this.chars.subarray(this.charStarts[rank], this.charStarts[rank + 1])
    return String.fromCharCode(...units)
  }

  termLength(rank: number): number {
    return (this.charStarts[rank + 1] as number) - (this.charStarts[rank] as number)
  }

  /** The rank of a term; -1 where it is not here. */
  find(term: string): number {
    const rank = this.firstFrom(term)
    return rank < this.terms && this.compare(rank, term) === 0 ? rank : -1
  }

  /** The first rank whose term is not before `term`. */
  firstFrom(term: string): number {
    let low = 0
    let high = this.terms
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.compare(middle, term) >= 0) high = middle
      else low = middle + 1
    }
    return low
  }

  /** The first rank from `from` on whose term neither is before `prefix` nor begins with it. */
  firstAfterPrefix(prefix: string, from: number): number {
    let low = from
    let high = this.terms
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.comparePrefix(middle, prefix) > 0) high = middle
      else low = middle + 1
    }
    return low
  }

  /** How many different words a document has in a field. */
  lengthOf(field: number, doc: number): number {
    const start = this.lengthStarts[field] as number
    return start === this.lengthStarts[field + 1] ? 0 : (this.lengths[start + doc] as number)
  }

  /** In how many documents the term stands, all fields counted. */
  postings(rank: number): number {
    const first = this.termLists[rank] as number
    const end = this.termLists[rank + 1] as number
    return (this.listDocs[end] as number) - (this.listDocs[first] as number)
  }

  /** How many units a term shares with the one before it, at most 255. Made when it is first asked for. */
  get sharedLengths(): Uint8Array {
    this.lcps ??= sharedLengths(this)
    return this.lcps
  }

  private compare(rank: number, term: string): number {
    return this.comparePrefix(rank, term) || this.termLength(rank) - term.length
  }

  private comparePrefix(rank: number, prefix: string): number {
    const start = this.charStarts[rank] as number
    const length = this.termLength(rank)
    for (let at = 0; at < prefix.length; at += 1) {
      if (at >= length) return -1
      const difference = (this.chars[start + at] as number) - prefix.charCodeAt(at)
      if (difference !== 0) return difference
    }
    return 0
  }
}

/** Which of two terms comes first, as `<` has it; they may be of different segments. */
export function compareTerms(a: Segment, rankA: number, b: Segment, rankB: number): number {
  const startA = a.charStarts[rankA] as number
  const startB = b.charStarts[rankB] as number
  const lengthA = a.termLength(rankA)
  const lengthB = b.termLength(rankB)
  const shared = Math.min(lengthA, lengthB)
  for (let at = 0; at < shared; at += 1) {
    const difference = (a.chars[startA + at] as number) - (b.chars[startB + at] as number)
    if (difference !== 0) return difference
  }
  return lengthA - lengthB
}

function sharedLengths({ chars, charStarts, terms }: Segment): Uint8Array {
  const shared = new Uint8Array(terms + 1)
  for (let rank = 1; rank < terms; rank += 1) {
    const before = charStarts[rank - 1] as number
    const start = charStarts[rank] as number
    const most = Math.min(start - before, (charStarts[rank + 1] as number) - start, 255)
    let length = 0
    while (length < most && chars[before + length] === chars[start + length]) length += 1
    shared[rank] = length
  }
  return shared
}

/** An array for whole numbers up to `greatest`. */
export function countsUpTo(greatest: number, length: number): Counts {
  if (greatest < 256) return new Uint8Array(length)
  return greatest < 65_536 ? new Uint16Array(length) : new Uint32Array(length)
}
