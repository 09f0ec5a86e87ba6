import { hashOn, KnownPieces, noHash, unknown } from './known-pieces'
import { asciiUnits, goesOn, lastJoiner } from './piece-units'
import { TermOrder } from './term-order'
import { tokenise } from './tokenise'

/** From so many terms on, a book takes no further text. */
const mostTerms = 200_000

const none = -1
/** A piece that is its own term. */
const plain = /^[a-z0-9]{1,40}$/

/**
 * Terms by number, from 0 in the order in which they came, and what cuts texts into such numbers: what `tokenise` cuts,
 * without places, and many times as fast, since of nearly all words of a text neither a string is made nor a hash
 * looked up but that of the text itself.
 */
export class WordBook {
  private readonly terms: string[] = []
  private readonly numbers = new Map<string, number>()
  private readonly pieces = new KnownPieces()
  /** Terms of pieces that have several: `none - 1 - place` stands for them, the number of its only term for any other piece. */
  private readonly several: (readonly number[])[] = []
  private hashes = new Int32Array(8192)
  private readonly sorted = new TermOrder()
  /** The terms of the text that is cut now. */
  private found = new Uint32Array(1024)
  /** The text that is cut now, as its pieces have it. */
  private units = new Uint16Array(1024)

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

  /** The numbers of all terms in the order of their code units, as `<` has it. */
  order(): Uint32Array {
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

  /** The terms of a text, in order. No word reaches over the ends of a piece, so that they are cut one by one. */
  cut(text: string): Uint32Array {
    this.makeRoom(text.length)
    const { found, pieces, units } = this
    const ascii = asciiUnits
    let length = 0
    let start = 0
    let hash = noHash
    for (let at = 0; at <= text.length; at += 1) {
      let own = 0
      // A loop of its own for what most of a text is, without a call in it.
      for (; at < text.length; at += 1) {
        const unit = text.charCodeAt(at)
        own = unit < 128 ? (ascii[unit] as number) : unit
        if (own <= lastJoiner) break
        units[at] = own
        hash = hashOn(hash, own)
      }
      if (at > start) {
        if (own !== 0 && goesOn(text, at + 1)) {
          units[at] = own
          hash = hashOn(hash, own)
          continue
        }
        const known = pieces.find(units, start, at - start, hash)
        if (known >= 0) {
          found[length] = known
          length += 1
        } else if (known !== none) length = this.takeMore(known, length, text.slice(start, at), start, hash)
      }
      start = at + 1
      hash = noHash
    }
    return found.slice(0, length)
  }

  /** A term is made of one character of the text at least, and begins at another than the one before. */
  private makeRoom(length: number): void {
    if (this.found.length >= length) return
    this.found = new Uint32Array(2 * length)
    this.units = new Uint16Array(2 * length)
  }

  /** Writes the terms of a piece that has several or is not known, from `length` on; returns the length with them. */
  private takeMore(known: number, length: number, piece: string, start: number, hash: number): number {
    const terms = known === unknown ? this.learn(piece, start, hash) : (this.several[none - 1 - known] ?? [])
    this.found.set(terms, length)
    return length + terms.length
  }

  /** The terms of a piece, which is remembered where it may be. */
  private learn(piece: string, start: number, hash: number): readonly number[] {
    if (!this.pieces.takes(piece.length)) return this.termsOf(piece)
    // Made of its units, since a part of a text would keep all of that in memory.
    const own = this.units.subarray(start, start + piece.length) as unknown as number[]
    const terms = this.termsOf(String.fromCharCode.apply(null, own))
    const [only = none] = terms
    const number = terms.length > 1 ? none - 1 - this.several.length : only
    if (terms.length > 1) this.several.push(terms)
    this.pieces.add(this.units, start, piece.length, hash, number)
    return terms
  }

  private termsOf(piece: string): readonly number[] {
    if (plain.test(piece)) return [this.numberOf(piece)]
    return tokenise(piece).map(({ term }) => this.numberOf(term))
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
