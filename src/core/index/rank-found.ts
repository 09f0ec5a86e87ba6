import type { ItemTable } from './item-table'
import type { ScoreFrame } from './score-frame'
import type { FoundItem, SearchOptions } from './search-index'

/** Up to so many first places are picked out; for more, everything is sorted. */
const fewPlaces = 256

/** The found items in order. The same items with the same words always stand in the same order. */
export function rankFound(
  frame: ScoreFrame,
  items: ItemTable,
  slotOf: (doc: number) => number,
  { offset, limit, sort }: Pick<SearchOptions, 'offset' | 'limit' | 'sort'>,
): FoundItem[] {
  const ranked = new Ranking(frame, items, slotOf, sort)
  const places = offset + limit
  const docs = places <= fewPlaces ? ranked.first(places) : ranked.all().slice(0, places)
  return docs.slice(offset).map((doc) => ({ id: items.idAt(slotOf(doc)), score: ranked.score(doc) }))
}

class Ranking {
  constructor(
    private readonly frame: ScoreFrame,
    private readonly items: ItemTable,
    private readonly slotOf: (doc: number) => number,
    private readonly sort: SearchOptions['sort'],
  ) {}

  /** The more of its words a document has, the more it counts. Scores that an index reaches on different ways differ
   * in their last bits; that must not decide. */
  score(doc: number): number {
    return Math.fround((this.frame.scores[doc] as number) * Math.max(1, this.frame.wordsOf(doc)))
  }

  first(places: number): number[] {
    const keys: number[] = []
    const docs: number[] = []
    const { scores, found, size, mostWords } = this.frame
    const byScore = this.sort === 'relevance'
    // A little more, since keys are rounded.
    const atMost = mostWords * 1.000001
    // From the last one on: what came in later goes first where nothing else decides, so that the places are soon taken.
    for (let index = size - 1; index >= 0; index -= 1) {
      const doc = found[index] as number
      // Most documents are far below the last place, whatever words they have.
      if (
        byScore &&
        places > 0 &&
        docs.length === places &&
        (scores[doc] as number) * atMost < (keys[places - 1] as number)
      )
        continue
      const key = this.key(doc)
      const last = keys.length - 1
      const isFull = docs.length === places
      if (isFull && (last < 0 || key < (keys[last] as number))) continue
      if (isFull && !this.isBefore(key, doc, keys[last] as number, docs[last] as number)) continue
      let at = isFull ? last : docs.length
      for (; at > 0; at -= 1) {
        if (!this.isBefore(key, doc, keys[at - 1] as number, docs[at - 1] as number)) break
        keys[at] = keys[at - 1] as number
        docs[at] = docs[at - 1] as number
      }
      keys[at] = key
      docs[at] = doc
    }
    return docs
  }

  all(): number[] {
    const found = Array.from(this.frame.found.subarray(0, this.frame.size), (doc) => ({
      doc,
      key: this.key(doc),
    }))
    found.sort((a, b) => (this.isBefore(a.key, a.doc, b.key, b.doc) ? -1 : 1))
    return found.map(({ doc }) => doc)
  }

  /** Greater comes first. */
  private key(doc: number): number {
    switch (this.sort) {
      case 'relevance':
        return this.score(doc)
      case 'published':
        return this.items.published(this.slotOf(doc))
      case 'captured':
        return 0
    }
  }

  private isBefore(key: number, doc: number, otherKey: number, other: number): boolean {
    if (key !== otherKey) return key > otherKey
    const a = this.slotOf(doc)
    const b = this.slotOf(other)
    const later = this.items.captured(a) - this.items.captured(b)
    return later === 0 ? this.items.isIdBefore(a, b) : later > 0
  }
}
