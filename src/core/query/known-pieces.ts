/** So many pieces of text are remembered: most of what news says has been said before. */
const mostRemembered = 200_000
const longestRemembered = 40
/** A power of two, so that a place in the table is cut out of a hash by its bits. */
const places = 524_288

export const noHash = 0x811c9dc5 | 0

/** FNV-1a: the hash of a piece that goes on with this code unit. */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/**
 * Pieces of text with a number for each, in a table with open addresses. The hash is worked out while a text is read,
 * and the code units are compared where they stand, so that a piece that is known need not be cut out of the text.
 */
export class KnownPieces {
  /** Two for each place: the number of the piece from 1 on, 0 for none; and its hash. */
  private readonly table = new Int32Array(2 * places)
  private units = new Uint16Array(65_536)
  private readonly starts = new Uint32Array(mostRemembered + 1)
  private count = 0

  get isFull(): boolean {
    return this.count === mostRemembered
  }

  /** The number of the piece at this place of a text; -1 where it is not known. */
  find(text: string, start: number, length: number, hash: number): number {
    const { table, starts, units } = this
    for (let place = placeOf(hash); ; place = (place + 1) & (places - 1)) {
      const number = (table[2 * place] as number) - 1
      if (number === -1) return -1
      if (table[2 * place + 1] !== hash) continue
      const from = starts[number] as number
      if ((starts[number + 1] as number) - from !== length) continue
      let at = 0
      while (at < length && units[from + at] === text.charCodeAt(start + at)) at += 1
      if (at === length) return number
    }
  }

  /** Takes in a piece that is not known; returns its number, the next one, or -1 where no more are taken. */
  add(piece: string, hash: number): number {
    if (this.isFull || piece.length > longestRemembered) return -1
    let place = placeOf(hash)
    while (this.table[2 * place] !== 0) place = (place + 1) & (places - 1)
    const start = this.starts[this.count] as number
    if (start + piece.length > this.units.length) {
      const larger = new Uint16Array(this.units.length * 2)
      larger.set(this.units)
      this.units = larger
    }
    for (let at = 0; at < piece.length; at += 1) this.units[start + at] = piece.charCodeAt(at)
    this.count += 1
    this.starts[this.count] = start + piece.length
    this.table[2 * place] = this.count
    this.table[2 * place + 1] = hash
    return this.count - 1
  }
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (places - 1)
}
