import { WordBook } from '../query/word-book'
import { wordsInBook, type DocumentWords } from './document-words'
import { fieldLengths } from './field-lengths'
import { GrowingNumbers } from './growing-bytes'
import { indexFields } from './index-fields'
import { countsUpTo, mostDocumentsOfSegment, placesBetweenValues, Segment } from './segment'
import { SegmentLists } from './segment-lists'

export interface SegmentDocument {
  readonly slot: number
  readonly words: DocumentWords
}

const fieldCount = indexFields.length

/** A segment of these documents, made at once. */
export function buildSegment(documents: readonly SegmentDocument[]): Segment {
  if (documents.length > mostDocumentsOfSegment) throw new Error('Too many documents for one segment')
  // Nearly always all of them are of one book.
  const book = documents.at(-1)?.words.book ?? new WordBook()
  const words = documents.map((document) => wordsInBook(document.words, book))
  const builder = new SegmentBuilder(book, documents.length)
  for (const [doc, { fields }] of words.entries()) builder.add(doc, fields)
  return builder.build(Uint32Array.from(documents, ({ slot }) => slot))
}

class SegmentBuilder {
  /** By number in the book: the number of the term here and one more; 0 where it has not come yet. */
  private readonly here: Uint32Array
  /** By number here: that in the book. */
  private readonly terms = new GrowingNumbers()
  private readonly lists = new SegmentLists()
  private readonly lengths: Uint32Array
  /** Of the field that is added now, used again for the next: by word its list and its place, and the different lists. */
  private read = new Uint32Array(1024)
  private readAt = new Uint32Array(1024)
  private readonly different = new GrowingNumbers()
  /** Places by list. */
  private sorted = new Uint32Array(1024)
  /** By list, within one field of one document: how often its term stands there, then where its places go. */
  private counted = new Uint32Array(4096)
  private filled = new Uint32Array(4096)

  /** All words are in the book already. */
  constructor(
    private readonly book: WordBook,
    private readonly size: number,
  ) {
    this.here = new Uint32Array(book.size)
    this.lengths = new Uint32Array(fieldCount * size)
  }

  add(doc: number, fields: DocumentWords['fields']): void {
    // Most fields of most articles are empty.
    for (let field = 0; field < fields.length; field += 1) {
      const values = fields[field]
      if (values !== undefined && values.length > 0) this.addField(doc, field, values)
    }
  }

  private addField(doc: number, field: number, values: readonly Uint32Array[]): void {
    const words = this.readField(field, values)
    const { counted, filled, read, readAt, sorted } = this
    const different = this.different.values
    this.lengths[field * this.size + doc] = different.length
    let next = 0
    for (let index = 0; index < different.length; index += 1) {
      const list = different[index] as number
      filled[list] = next
      next += counted[list] as number
    }
    for (let word = 0; word < words; word += 1) {
      const list = read[word] as number
      const to = filled[list] as number
      sorted[to] = readAt[word] as number
      filled[list] = to + 1
    }
    for (let index = 0; index < different.length; index += 1) {
      const list = different[index] as number
      const times = counted[list] as number
      const end = filled[list] as number
      counted[list] = 0
      this.lists.record(list, doc, sorted, end - times, end)
    }
  }

  /** Notes lists and places of the words, and how often each list comes; returns the number of the words. */
  private readField(field: number, values: readonly Uint32Array[]): number {
    let words = 0
    for (const value of values) words += value.length
    this.makeRoom(words)
    const { here, counted, read, readAt, different, lists } = this
    different.length = 0
    let at = 0
    let place = 0
    for (const value of values) {
      for (let index = 0; index < value.length; index += 1) {
        const number = value[index] as number
        const id = (here[number] as number) - 1
        const list = lists.of(id === -1 ? this.take(number) : id, field)
        read[at] = list
        readAt[at] = place
        const before = counted[list] as number
        if (before === 0) different.push(list)
        counted[list] = before + 1
        at += 1
        place += 1
      }
      place += placesBetweenValues
    }
    return words
  }

  /** For the words of one field, each of which may be a new list. */
  private makeRoom(words: number): void {
    if (this.read.length < words) {
      this.read = new Uint32Array(words * 2)
      this.readAt = new Uint32Array(words * 2)
      this.sorted = new Uint32Array(words * 2)
    }
    const lists = this.lists.count + words
    if (this.counted.length >= lists) return
    // Between fields, all are 0.
    this.counted = new Uint32Array(lists * 2)
    this.filled = new Uint32Array(lists * 2)
  }

  /** The number here of a term that has not come yet. */
  private take(number: number): number {
    this.terms.push(number)
    this.here[number] = this.terms.length
    return this.terms.length - 1
  }

  build(slots: Uint32Array): Segment {
    const { numbers, ranks } = this.book.order()
    const order = Uint32Array.from(this.terms.values, (number) => ranks[number] as number)
    order.sort()
    const ranked = order.map((rank) => (this.here[numbers[rank] as number] as number) - 1)
    const terms = Array.from(order, (rank) => this.book.term(numbers[rank] as number))
    const lengths = fieldLengths(this.lengths, this.size)
    return new Segment({ slots, ...lengths, ...dictionary(terms), ...this.lists.inOrder(ranked) })
  }
}

function dictionary(terms: readonly string[]) {
  const charStarts = new Uint32Array(terms.length + 1)
  let length = 0
  for (const [rank, term] of terms.entries()) {
    length += term.length
    charStarts[rank + 1] = length
  }
  const units = new Uint16Array(length)
  let greatest = 0
  for (const [rank, term] of terms.entries()) {
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
