import { hashOn, KnownPieces, noHash } from './known-pieces'
import { TermOrder } from './term-order'
import { tokenise } from './tokenise'

/** From so many terms on, a book takes no further text. */
const mostTerms = 200_000

const none = -1

/**
 * Terms by number, from 0 in the order in which they came, and what cuts texts into such numbers: what `tokenise` cuts,
 * without places, and many times as fast, since of nearly all words of a text neither a string is made nor a hash
 * looked up but that of the text itself.
 */
export class WordBook {
  private readonly terms: string[] = []
  private readonly numbers = new Map<string, number>()
  private readonly pieces = new KnownPieces()
  /** By piece: its only term, `none`, or below that the place in `several` of its terms. */
  private readonly only: number[] = []
  private readonly several: (readonly number[])[] = []
  private hashes = new Int32Array(8192)
  private readonly sorted = new TermOrder()
  /** The terms of the text that is cut now. */
  private found = new Uint32Array(1024)
  private length = 0

  /** How many terms it has. */
  get size(): number {
    return this.terms.length
  }

  get isFull(): boolean {
    return this.pieces.isFull || this.terms.length >= mostTerms
  }

  term(number: number): string {
    return this.terms[number] as string
  }

  /** Two hashes of 32 bits for each term, the same in every book: those of `number` at twice that place. */
  get termHashes(): Int32Array {
    return this.hashes
  }

  /** All terms in the order of their code units, as `<` has it. Good until the next term comes in. */
  order(): { readonly numbers: Uint32Array; readonly ranks: Uint32Array } {
    return this.sorted.of(this.terms)
  }

  numberOf(term: string): number {
    const known = this.numbers.get(term)
    if (known !== undefined) return known
    const number = this.terms.length
    this.terms.push(term)
    this.numbers.set(term, number)
    this.hash(term, number)
    return number
  }

  /** The terms of a text, in order. No word reaches over a space or a line feed, so that the pieces between them are cut one by one. */
  cut(text: string): Uint32Array {
    // A term is made of one character of the text at least, and begins at another than the one before.
    if (this.found.length < text.length) this.found = new Uint32Array(2 * text.length)
    this.length = 0
    let start = 0
    let hash = noHash
    for (let at = 0; at <= text.length; at += 1) {
      const unit = at < text.length ? text.charCodeAt(at) : 32
      if (unit !== 32 && unit !== 10) {
        hash = hashOn(hash, unit)
        continue
      }
      if (at > start) this.take(text, start, at, hash)
      start = at + 1
      hash = noHash
    }
    return this.found.slice(0, this.length)
  }

  private take(text: string, start: number, end: number, hash: number): void {
    const known = this.pieces.find(text, start, end - start, hash)
    const only = known === -1 ? this.learn(text.slice(start, end), hash) : (this.only[known] as number)
    if (only >= 0) this.push(only)
    else if (only < none)
      for (const term of this.several[none - 1 - only] as readonly number[]) this.push(term)
  }

  private push(term: number): void {
    this.found[this.length] = term
    this.length += 1
  }

  /** Cuts a piece; remembers it where it may be, else its terms are taken at once. */
  private learn(piece: string, hash: number): number {
    const terms = tokenise(piece).map(({ term }) => this.numberOf(term))
    if (this.pieces.add(piece, hash) === -1) {
      for (const term of terms) this.push(term)
      return none
    }
    if (terms.length > 1) this.several.push(terms)
    const only = terms.length > 1 ? none - this.several.length : (terms[0] ?? none)
    this.only.push(only)
    return only
  }

  /** FNV-1a (Fowler, Noll, Vo; RFC 9923) over the UTF-16 code units, and another from another start. */
  private hash(term: string, number: number): void {
    if (2 * number + 2 > this.hashes.length) {
      const larger = new Int32Array(this.hashes.length * 2)
      larger.set(this.hashes)
      this.hashes = larger
    }
    let first = noHash
    let second = 0x2f5a1c97
    for (let at = 0; at < term.length; at += 1) {
      const unit = term.charCodeAt(at)
      first = hashOn(first, unit)
      second = Math.imul(second ^ unit, 0x01000193) ^ (second >>> 15)
    }
    this.hashes[2 * number] = first
    this.hashes[2 * number + 1] = second
  }
}
