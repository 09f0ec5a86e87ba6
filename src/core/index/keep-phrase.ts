import { PlaceCursor } from './place-cursor'
import { placesBetweenValues, type Segment } from './segment'
import { placesMatch, type Nearness } from './places-match'
import type { DocumentWords } from './document-words'
import type { ScoreFrame } from './score-frame'
import type { UsedSegment, WordIndex } from './word-index'

/** Words that have to stand together within one value of one field. */
export interface AskedPhrase {
  readonly terms: readonly string[]
  /** The last term is only the beginning of a word. */
  readonly prefix: boolean
  readonly near: Nearness
  /** A bit by field. */
  readonly fields: number
}

/** Leaves only those documents of the frame in which the words stand as asked. */
export function keepPhrase(index: WordIndex, frame: ScoreFrame, phrase: AskedPhrase): void {
  const docs = frame.inOrder()
  const holds = new Uint8Array(docs.length)
  let from = 0
  for (const used of index.segments) {
    let end = from
    const limit = used.base + used.segment.size
    while (end < docs.length && (docs[end] as number) < limit) end += 1
    if (end > from) {
      keepInSegment(used, phrase, docs.subarray(from, end), holds.subarray(from, end))
    }
    from = end
  }
  for (; from < docs.length; from += 1) {
    const held = index.head.at((docs[from] as number) - index.headBase)
    holds[from] = held !== undefined && standsInWords(held.words, phrase) ? 1 : 0
  }
  let place = 0
  frame.keep(() => holds[place++] === 1)
}

function keepInSegment(
  { segment, base }: UsedSegment,
  phrase: AskedPhrase,
  docs: Uint32Array,
  holds: Uint8Array,
): void {
  const whole = phrase.prefix ? phrase.terms.slice(0, -1) : phrase.terms
  const ranks = whole.map((term) => segment.find(term))
  if (ranks.includes(-1)) return
  for (let field = 0; phrase.fields >>> field !== 0; field += 1) {
    if (((phrase.fields >>> field) & 1) === 0) continue
    const lists = ranks.map((rank) => listOf(segment, rank, field))
    if (lists.includes(-1)) continue
    const found = new FieldSearch(segment, phrase, lists)
    for (const [at, number] of docs.entries()) {
      if (holds[at] === 0 && found.whole(number - base, at)) holds[at] = 1
    }
    if (phrase.prefix) found.beginnings(field, holds)
  }
}

/** Looks for a phrase in one field of the documents of one segment. */
class FieldSearch {
  private readonly cursors: readonly PlaceCursor[]
  /** Where to look first: in the list with the fewest documents. */
  private readonly order: readonly number[]
  /** By document, where the last word is only a beginning: the places of the words before it. */
  private readonly waiting = new Map<
    number,
    { readonly at: number; readonly places: readonly (readonly number[])[] }
  >()

  constructor(
    private readonly segment: Segment,
    private readonly phrase: AskedPhrase,
    lists: readonly number[],
  ) {
    this.cursors = lists.map((list) => new PlaceCursor(segment, list))
    const size = (list: number): number =>
      (segment.listDocs[list + 1] as number) - (segment.listDocs[list] as number)
    this.order = [...lists.keys()].sort((a, b) => size(lists[a] as number) - size(lists[b] as number))
  }

  /** Whether the phrase stands in a document, as far as its words are whole. */
  whole(doc: number, at: number): boolean {
    for (const word of this.order) if ((this.cursors[word] as PlaceCursor).find(doc) === 0) return false
    const places = this.cursors.map((cursor) => cursor.places())
    if (!this.phrase.prefix) return placesMatch(places, this.phrase.near)
    // Words that have to be near may have the last one between them.
    const isOpen = this.phrase.near !== null || places.length < 2 || placesMatch(places, null)
    if (isOpen) this.waiting.set(doc, { at, places: places.map((of) => of.slice()) })
    return false
  }

  /** Looks for the last word, whose beginning is asked for, in the documents that have the words before it. */
  beginnings(field: number, holds: Uint8Array): void {
    const { segment, phrase, waiting } = this
    if (waiting.size === 0) return
    const prefix = phrase.terms.at(-1) ?? ''
    const asked = [...waiting.keys()].sort((a, b) => a - b)
    const from = segment.firstFrom(prefix)
    const end = segment.firstAfterPrefix(prefix, from)
    for (let rank = from; rank < end; rank += 1) {
      const list = listOf(segment, rank, field)
      if (list === -1) continue
      const cursor = new PlaceCursor(segment, list)
      for (const doc of this.inList(list, asked)) {
        const wait = waiting.get(doc)
        if (wait === undefined || cursor.find(doc) === 0) continue
        if (!placesMatch([...wait.places, cursor.places()], phrase.near)) continue
        holds[wait.at] = 1
        waiting.delete(doc)
      }
    }
  }

  /** Which documents to look for in a list: most lists of a short beginning have only a few. */
  private inList(list: number, asked: readonly number[]): readonly number[] | Uint16Array {
    const { listDocs, docs } = this.segment
    const all = docs.subarray(listDocs[list], listDocs[list + 1])
    return all.length * 4 < asked.length ? all.filter((doc) => this.waiting.has(doc)).sort() : asked
  }
}

function listOf(segment: Segment, rank: number, field: number): number {
  const end = segment.termLists[rank + 1] as number
  for (let list = segment.termLists[rank] as number; list < end; list += 1) {
    if (segment.listFields[list] === field) return list
  }
  return -1
}

/** The same, in words that are at hand. */
function standsInWords({ book, fields }: DocumentWords, phrase: AskedPhrase): boolean {
  const { terms, prefix, near } = phrase
  return fields.some((values, field) => {
    if (((phrase.fields >>> field) & 1) === 0) return false
    const all = values.flatMap((value) => [
      ...Array.from(value, (word) => book.term(word)),
      ...Array<string>(placesBetweenValues).fill(''),
    ])
    const places = terms.map((term, place) => {
      const isBeginning = prefix && place === terms.length - 1
      const holds = (word: string): boolean => (isBeginning ? word.startsWith(term) : word === term)
      return all.flatMap((word, at) => (word !== '' && holds(word) ? [at] : []))
    })
    return placesMatch(places, near)
  })
}
