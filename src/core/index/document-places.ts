import type { Segment } from './segment'

/** Where the document of each slot stands: arrays, since 100,000 objects take ten times the memory. */
export class DocumentPlaces {
  private readonly segments: (Segment | null | undefined)[] = []
  private docs = new Uint32Array(0)
  private count = 0

  get size(): number {
    return this.count
  }

  /** null: the head; undefined: the slot has no document. */
  of(slot: number): Segment | null | undefined {
    return this.segments[slot]
  }

  /** Its number in there. */
  docOf(slot: number): number {
    return this.docs[slot] as number
  }

  set(slot: number, of: Segment | null, doc: number): void {
    if (this.segments[slot] === undefined) this.count += 1
    while (this.segments.length < slot) this.segments.push(undefined)
    this.segments[slot] = of
    if (slot >= this.docs.length) {
      const larger = new Uint32Array(Math.max(1024, slot * 2))
      larger.set(this.docs)
      this.docs = larger
    }
    this.docs[slot] = doc
  }

  delete(slot: number): void {
    if (this.segments[slot] !== undefined) this.count -= 1
    this.segments[slot] = undefined
  }
}
