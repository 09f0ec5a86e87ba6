import type { SegmentDocument } from './build-segment'
import type { DocumentWords } from './document-words'

/** Eight segments of so many become one of 49,152, which is merged no more. More would take more memory to build. */
const mostDocuments = 6144
/** More than so many documents have where they are of the usual length: 12 MB, and twice that while they are built. */
const mostWords = 3_000_000

/** Documents that were taken in many at once and are not in a segment yet, since nobody has asked. All are of one book. */
export class WaitingDocuments {
  private bySlot = new Map<number, DocumentWords>()
  /** Also those of documents that were deleted. */
  private words = 0

  get size(): number {
    return this.bySlot.size
  }

  has(slot: number): boolean {
    return this.bySlot.has(slot)
  }

  /** Whether these may wait with the others; the numbers of two books would have to be looked up in one of them. */
  hasRoomFor({ book }: DocumentWords): boolean {
    const [other] = this.bySlot.values()
    return other === undefined || (other.book === book && this.size < mostDocuments && this.words < mostWords)
  }

  add(slot: number, words: DocumentWords): void {
    this.bySlot.set(slot, words)
    for (const values of words.fields) for (const value of values) this.words += value.length
  }

  /** Whether it was there. */
  delete(slot: number): boolean {
    return this.bySlot.delete(slot)
  }

  /** All of them, which wait no longer. */
  take(): SegmentDocument[] {
    const documents = Array.from(this.bySlot, ([slot, words]) => ({ slot, words }))
    this.bySlot = new Map()
    this.words = 0
    return documents
  }
}
