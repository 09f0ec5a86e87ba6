/**
 * The documents that a query or a part of it has found, by number, with their scores. What was not found is 0
 * everywhere, so that a query costs what it finds and not what there is.
 */
export class ScoreFrame {
  readonly scores: Float64Array
  /** By number: 0 where it is not found; else the last step of the query that found it. */
  readonly marks: Uint16Array
  /** Numbers of the documents found; the first `size` of them. */
  readonly found: Uint32Array
  size = 0
  /** Which words a document has: a bit for each word of the query. */
  private readonly planes: Uint32Array[] = []
  private words = 0

  constructor(private readonly numbers: number) {
    this.scores = new Float64Array(numbers)
    this.marks = new Uint16Array(numbers)
    this.found = new Uint32Array(numbers)
  }

  /** The plane in which the word with this place among the words of the query has its bit. */
  plane(word: number): Uint32Array {
    this.words = Math.max(this.words, word + 1)
    const place = word >>> 5
    while (this.planes.length <= place) this.planes.push(new Uint32Array(this.numbers))
    return this.planes[place] as Uint32Array
  }

  /** Finds a document without a score, where it is not found yet. */
  mark(doc: number): void {
    if (this.marks[doc] !== 0) return
    this.marks[doc] = 1
    this.found[this.size] = doc
    this.size += 1
  }

  /** Leaves only the documents for which `stays` holds. */
  keep(stays: (doc: number) => boolean): void {
    let kept = 0
    for (let index = 0; index < this.size; index += 1) {
      const doc = this.found[index] as number
      if (stays(doc)) {
        this.found[kept] = doc
        kept += 1
      } else this.wipe(doc)
    }
    this.size = kept
  }

  /** Notes that every document found has this word. */
  addWord(word: number): void {
    const plane = this.plane(word)
    const bit = 1 << (word & 31)
    for (let index = 0; index < this.size; index += 1) {
      const doc = this.found[index] as number
      plane[doc] = (plane[doc] as number) | bit
    }
  }

  /** Leaves only the documents that this step of the query has found. */
  keepStep(step: number): void {
    const { found, marks, size } = this
    let kept = 0
    for (let index = 0; index < size; index += 1) {
      const doc = found[index] as number
      if (marks[doc] === step) {
        found[kept] = doc
        kept += 1
      } else this.wipe(doc)
    }
    this.size = kept
  }

  /** Adds the scores and words of another frame to documents of this one. */
  add(other: ScoreFrame): void {
    for (let index = 0; index < this.size; index += 1) {
      const doc = this.found[index] as number
      this.scores[doc] = (this.scores[doc] as number) + (other.scores[doc] as number)
      for (const [place, plane] of other.planes.entries()) {
        const mine = this.plane(place * 32)
        mine[doc] = (mine[doc] as number) | (plane[doc] as number)
      }
    }
    this.words = Math.max(this.words, other.words)
  }

  /** The numbers in ascending order; a view of `found`. */
  inOrder(): Uint32Array {
    const found = this.found.subarray(0, this.size)
    // Of many, looking at every number takes less than sorting.
    if (this.size * 64 < this.numbers) return found.sort()
    let next = 0
    for (let doc = 0; next < found.length; doc += 1) {
      if (this.marks[doc] === 0) continue
      found[next] = doc
      next += 1
    }
    return found
  }

  /** No document has more different words than this. */
  get mostWords(): number {
    return Math.max(1, this.words)
  }

  /** How many different words of the query the document has. */
  wordsOf(doc: number): number {
    let words = 0
    for (const plane of this.planes) words += bits(plane[doc] as number)
    return words
  }

  clear(): void {
    // Of many, everything is wiped at once, which takes less than one after the other.
    if (this.size > this.numbers / 8) {
      this.scores.fill(0)
      this.marks.fill(0)
      for (const plane of this.planes) plane.fill(0)
    } else for (let index = 0; index < this.size; index += 1) this.wipe(this.found[index] as number)
    this.size = 0
    this.words = 0
  }

  private wipe(doc: number): void {
    this.scores[doc] = 0
    this.marks[doc] = 0
    for (const plane of this.planes) plane[doc] = 0
  }
}

/** Bits that are set, counted side by side (Hacker's Delight, figure 5-2). */
function bits(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555)
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333)
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
