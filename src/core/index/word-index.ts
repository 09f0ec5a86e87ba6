import { buildSegment, type SegmentDocument } from './build-segment'
import type { DocumentWords } from './document-words'
import { DocumentPlaces } from './document-places'
import { dueSegments } from './due-segments'
import { FieldNorms } from './field-norms'
import { HeadIndex } from './head-index'
import { fieldBoosts, indexFields } from './index-fields'
import { mergeSegments } from './merge-segments'
import type { Segment } from './segment'
import { WaitingDocuments } from './waiting-documents'

const fieldCount = indexFields.length
const mostInHead = 256
/** So many numbers, most of them of documents that have changed since, and the head is sealed. */
const mostHeadNumbers = 2048
/** So many segments of one size become one of the next: a document is merged some three times at 100,000. */
const mergeAtOnce = 8
/** Above this share of documents that are gone, a segment is written anew. */
const mostGone = 0.2
/** How much terms count that stand in fewer documents is remembered: most of a dictionary are such. */
const rareTerms = 1024
/** Segments that a save finds below this size become one where there are more than a few: each costs each query. */
const smallSegment = 4096
const mostSmall = 4

/** A segment in use. Its documents have the numbers from `base` on; those of the head come after all segments. */
export interface UsedSegment {
  readonly segment: Segment
  /** By document: 1 where it is gone; null where none is. */
  readonly gone: Uint8Array | null
  readonly base: number
}

export interface Statistics {
  readonly documents: number
  /** Of a field, from the average number of its different words. */
  readonly norms: (field: number) => FieldNorms
  /** How much a term counts that stands in so many documents: the fewer, the more. */
  readonly rarity: (matching: number) => number
}

interface Kept {
  readonly segment: Segment
  readonly gone: Uint8Array | null
  readonly goneCount: number
  /** By field, of the documents that are there. */
  readonly lengths: Float64Array
}

/**
 * Words by document: sealed segments and a head. Each item, named by its slot, has at most one document in it. What
 * is read from it is good until the next change.
 */
export class WordIndex {
  head = new HeadIndex()
  private kept: Kept[] = []
  private used: UsedSegment[] | null = null
  private counted: Statistics | null = null
  private numbered: Uint32Array | null = null
  private readonly where = new DocumentPlaces()
  /** What was taken in past the head. */
  private readonly waiting = new WaitingDocuments()

  /** How many there are. */
  get size(): number {
    const sealed = this.kept.reduce((sum, { segment, goneCount }) => sum + segment.size - goneCount, 0)
    return this.waiting.size + sealed + this.head.size
  }

  has(slot: number): boolean {
    return this.waiting.has(slot) || this.where.of(slot) !== undefined
  }

  get segments(): readonly UsedSegment[] {
    this.buildWaiting()
    if (this.used === null) {
      let base = 0
      this.used = this.kept.map(({ segment, gone }) => {
        const each = { segment, gone, base }
        base += segment.size
        return each
      })
    }
    return this.used
  }

  /** The first number of a document in the head. */
  get headBase(): number {
    this.buildWaiting()
    return this.kept.reduce((sum, { segment }) => sum + segment.size, 0)
  }

  /** One more than the greatest number of a document. */
  get numbers(): number {
    return this.headBase + this.head.numbers
  }

  /** The slot of the item by the number of its document; of what is gone, whatever it was. */
  get slotsByNumber(): Uint32Array {
    this.buildWaiting()
    if (this.numbered === null) {
      this.numbered = new Uint32Array(this.numbers)
      for (const { segment, base } of this.segments) this.numbered.set(segment.slots, base)
      const base = this.headBase
      for (const [number, { slot }] of this.head.entries()) this.numbered[base + number] = slot
    }
    return this.numbered
  }

  eachDocument(take: (number: number) => void): void {
    for (const { segment, gone, base } of this.segments) {
      for (let doc = 0; doc < segment.size; doc += 1) if (gone === null || gone[doc] === 0) take(base + doc)
    }
    for (const [number] of this.head.entries()) take(this.headBase + number)
  }

  get statistics(): Statistics {
    this.buildWaiting()
    this.counted ??= this.count()
    return this.counted
  }

  set(slot: number, words: DocumentWords): void {
    this.remove(slot)
    if (this.head.size >= mostInHead || this.head.numbers >= mostHeadNumbers) this.seal()
    this.where.set(slot, null, this.head.add(slot, words))
    this.headChanged()
  }

  /** Takes many in at once, past the head: they wait until there are enough of them, or until something is asked. */
  setAll(documents: readonly SegmentDocument[]): void {
    for (const { slot, words } of documents) {
      this.remove(slot)
      if (!this.waiting.hasRoomFor(words)) this.buildWaiting()
      this.waiting.add(slot, words)
    }
  }

  private buildWaiting(): void {
    if (this.waiting.size === 0) return
    this.keep(buildSegment(this.waiting.take()), null)
    this.merge()
  }

  remove(slot: number): void {
    if (this.waiting.delete(slot)) return
    const of = this.where.of(slot)
    if (of === undefined) return
    const doc = this.where.docOf(slot)
    this.where.delete(slot)
    if (of === null) {
      this.head.remove(doc)
      this.headChanged()
    } else this.bury(of, doc)
  }

  /** Moves the head into a segment. */
  seal(): void {
    this.buildWaiting()
    const documents = this.head.documents()
    this.head = new HeadIndex()
    if (documents.length > 0) this.keep(buildSegment(documents), null)
    this.merge()
  }

  /** Seals the head and makes one of the small segments where there are many. */
  settle(): void {
    this.seal()
    const small = this.kept.filter(({ segment }) => segment.size < smallSegment)
    if (small.length <= mostSmall) return
    this.replace(small)
    this.merge()
  }

  /** Takes a segment in use that was saved, with which of its documents are gone. */
  load(segment: Segment, gone: Uint8Array | null): void {
    this.keep(segment, gone)
  }

  /** Leaves out segments of which something could not be read as it was saved; returns the slots that were in them. */
  dropDamaged(): readonly number[] {
    const damaged = this.kept.filter(({ segment }) => segment.isDamaged)
    if (damaged.length === 0) return []
    this.kept = this.kept.filter(({ segment }) => !segment.isDamaged)
    this.changed()
    const slots = damaged.flatMap(({ segment, gone }) =>
      Array.from(segment.slots).filter((_, doc) => gone?.[doc] !== 1),
    )
    for (const { segment } of damaged) segment.discard()
    for (const slot of slots) this.where.delete(slot)
    return slots
  }

  /** Writes segments anew that hold documents that are gone, all of them where `every` is set. */
  sweep(every: boolean): void {
    this.buildWaiting()
    for (const kept of [...this.kept]) {
      const isDue = every ? kept.goneCount > 0 : kept.goneCount > mostGone * kept.segment.size
      if (isDue) this.replace([kept])
    }
  }

  private merge(): void {
    this.sweep(false)
    for (;;) {
      const due = dueSegments(this.kept, mergeAtOnce)
      if (due === null) return
      this.replace(due)
    }
  }

  private replace(old: readonly Kept[]): void {
    const merged = mergeSegments(old, fieldCount)
    this.kept = this.kept.filter((kept) => !old.includes(kept))
    this.changed()
    if (merged.size > 0) this.keep(merged, null)
  }

  private keep(segment: Segment, gone: Uint8Array | null): void {
    const lengths = lengthsOfAll(segment)
    let goneCount = 0
    for (let doc = 0; gone !== null && doc < segment.size; doc += 1) {
      if (gone[doc] !== 1) continue
      goneCount += 1
      addLengths(lengths, segment, doc, -1)
    }
    this.where.setAll(segment, gone)
    this.kept.push({ segment, gone, goneCount, lengths })
    this.changed()
  }

  private bury(segment: Segment, doc: number): void {
    this.kept = this.kept.map((kept) => {
      if (kept.segment !== segment) return kept
      const gone = kept.gone ?? new Uint8Array(segment.size)
      gone[doc] = 1
      addLengths(kept.lengths, segment, doc, -1)
      return { ...kept, gone, goneCount: kept.goneCount + 1 }
    })
    this.changed()
  }

  private changed(): void {
    this.used = null
    this.headChanged()
  }

  /** What is remembered of the segments stays. */
  private headChanged(): void {
    this.counted = null
    this.numbered = null
  }

  private count(): Statistics {
    const documents = this.size
    const made: FieldNorms[] = []
    const norms = (field: number): FieldNorms => {
      let sum = this.head.lengthOfAll(field)
      for (const { lengths } of this.kept) sum += lengths[field] as number
      return new FieldNorms(sum / documents)
    }
    const rarities = new Float64Array(rareTerms)
    const rarity = (matching: number): number => Math.log(1 + (documents - matching + 0.5) / (matching + 0.5))
    return {
      documents,
      norms: (field) => (made[field] ??= norms(field)),
      rarity: (matching) =>
        matching < rareTerms ? (rarities[matching] ||= rarity(matching)) : rarity(matching),
    }
  }
}

/** By field, of all documents of a segment, gone or not. */
function lengthsOfAll({ lengths, lengthStarts }: Segment): Float64Array {
  const sums = new Float64Array(fieldCount)
  for (let field = 0; field < fieldCount; field += 1) {
    const end = lengthStarts[field + 1] as number
    let sum = 0
    for (let at = lengthStarts[field] as number; at < end; at += 1) sum += lengths[at] as number
    sums[field] = sum
  }
  return sums
}

function addLengths(sums: Float64Array, segment: Segment, doc: number, sign: 1 | -1): void {
  for (let field = 0; field < fieldBoosts.length; field += 1) {
    sums[field] = (sums[field] as number) + sign * segment.lengthOf(field, doc)
  }
}
