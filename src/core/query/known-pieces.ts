/** So many pieces of text are remembered: most of what news says has been said before. */
const mostRemembered = 200_000
const longestRemembered = 40
/** A power of two, and doubled, so that a place in the table is cut out of a hash by its bits. */
const fewestPlaces = 8192

/** Pieces are kept from multiples of so many units on, so that the lower bits of an entry reach far enough. */
const grid = 4
const lower = (1 << 20) - 1
/** Before the units of a piece: both halves of its number, and its length. */
const head = 3

export const noHash = 0x811c9dc5 | 0

/** Of a piece that is not known. */
export const unknown = -0x8000_0000

/** FNV-1a: the hash of a piece that goes on with this code unit. */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/**
 * Pieces of text with a number for each, in a table with open addresses. The hash is worked out while a text is read,
 * and the code units are compared where they stand, so that a piece that is known need not be cut out of the text. What
 * is looked up for every word of a text is small and lies together: waiting for memory is most of the work.
 */
export class KnownPieces {
  /** By place: 0 for none, else the upper bits of the hash, and where in the grid the piece is kept. At most half are taken. */
  private table = new Int32Array(fewestPlaces)
  /** Begins with a free stretch, so that no piece has the place 0. */
  private kept = new Uint16Array(16_384)
  private used = grid
  private count = 0

  get isFull(): boolean {
    return this.count === mostRemembered || this.used > grid * lower - 2 * longestRemembered
  }

  /** Whether a piece of this length can be added. */
  takes(length: number): boolean {
    return !this.isFull && length <= longestRemembered
  }

  /** The number of the piece that these units are from `start` on; `unknown` where it has none. */
  find(units: Uint16Array, start: number, length: number, hash: number): number {
    const { table, kept } = this
    const last = table.length - 1
    for (let place = placeOf(hash) & last; ; place = (place + 1) & last) {
      const entry = table[place] as number
      if (entry === 0) return unknown
      if (((entry ^ hash) & ~lower) !== 0) continue
      const from = grid * (entry & lower)
      if (kept[from + 2] !== length) continue
      let at = 0
      while (at < length && kept[from + head + at] === units[start + at]) at += 1
      if (at === length) return (kept[from] as number) | ((kept[from + 1] as number) << 16)
    }
  }

  /** Remembers the number of a piece that is not known. */
  add(units: Uint16Array, start: number, length: number, hash: number, number: number): void {
    if (2 * this.count >= this.table.length) this.widen()
    const from = this.used
    this.used = nextFrom(from, length)
    if (this.used > this.kept.length) {
      const larger = new Uint16Array(this.kept.length * 2)
      larger.set(this.kept)
      this.kept = larger
    }
    this.kept[from] = number
    this.kept[from + 1] = number >>> 16
    this.kept[from + 2] = length
    this.kept.set(units.subarray(start, start + length), from + head)
    this.enter(from, hash)
    this.count += 1
  }

  private widen(): void {
    this.table = new Int32Array(2 * this.table.length)
    for (let from = grid; from < this.used;) {
      const length = this.kept[from + 2] as number
      let hash = noHash
      for (let at = 0; at < length; at += 1) hash = hashOn(hash, this.kept[from + head + at] as number)
      this.enter(from, hash)
      from = nextFrom(from, length)
    }
  }

  private enter(from: number, hash: number): void {
    const last = this.table.length - 1
    let place = placeOf(hash) & last
    while (this.table[place] !== 0) place = (place + 1) & last
    this.table[place] = (hash & ~lower) | (from / grid)
  }
}

/** Where the piece is kept that comes after one of this length. */
function nextFrom(from: number, length: number): number {
  return from + grid * Math.ceil((head + length) / grid)
}

/** From the lower bits of a hash, with others mixed in. */
function placeOf(hash: number): number {
  return hash ^ (hash >>> 15)
}
