import type { Segment } from './segment'

/** Where the document of each slot stands: arrays, since 100,000 objects take ten times the memory. */
export class DocumentPlaces {
  private readonly segments: (Segment | null | undefined)[] = []
  private docs = new Uint32Array(0)
  /** Segments that are entered when something is asked: who only searches asks for nothing. */
  private later: { readonly segment: Segment; readonly gone: Uint8Array | null }[] = []

  /** Enters the documents of a segment that are there, in place of where those of their slots stood before. */
  setAll(segment: Segment, gone: Uint8Array | null): void {
    this.later.push({ segment, gone })
  }

  /** null: the head; undefined: the slot has no document. */
  of(slot: number): Segment | null | undefined {
    this.enter()
    return this.segments[slot]
  }

  /** Its number in there. */
  docOf(slot: number): number {
    this.enter()
    return this.docs[slot] as number
  }

  set(slot: number, of: Segment | null, doc: number): void {
    this.enter()
    this.put(slot, of, doc)
  }

  delete(slot: number): void {
    this.enter()
    this.segments[slot] = undefined
  }

  private enter(): void {
    if (this.later.length === 0) return
    for (const { segment, gone } of this.later) {
      for (let doc = 0; doc < segment.size; doc += 1)
        if (gone?.[doc] !== 1) this.put(segment.slots[doc] as number, segment, doc)
    }
    this.later = []
  }

  private put(slot: number, of: Segment | null, doc: number): void {
    while (this.segments.length < slot) this.segments.push(undefined)
    this.segments[slot] = of
    if (slot >= this.docs.length) {
      const larger = new Uint32Array(Math.max(1024, slot * 2))
      larger.set(this.docs)
      this.docs = larger
    }
    this.docs[slot] = doc
  }
}
