/** Two bits of each band; of 100 bands that were not added two may seem to be. */
const bitsOfBand = 16
const fewestBits = 1024

/**
 * Bands of very many sketches in 2 bytes each: what it says is not there is not (Bloom: "Space/time trade-offs in hash coding
 * with allowable errors", 1970).
 */
export class BandFilter {
  readonly #bits: Uint32Array
  readonly #mask: number

  /** @param most so many bands it is made for; with more of them it is still right, and of less use */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(fewestBits, most * bitsOfBand)))
    this.#bits = new Uint32Array(size / 32)
    this.#mask = size - 1
  }

  add(band: string): void {
    for (const place of this.#places(band))
      this.#bits[place >>> 5] = (this.#bits[place >>> 5] ?? 0) | (1 << (place & 31))
  }

  mayHave(band: string): boolean {
    return this.#places(band).every((place) => ((this.#bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0)
  }

  #places(band: string): readonly [number, number] {
    return [placeOf(band, 0x811c9dc5) & this.#mask, placeOf(band, 0x9747b28c) & this.#mask]
  }
}

/** FNV-1a over code units, finished as MurmurHash3 is, so that the low bits depend on all of the band. */
function placeOf(band: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < band.length; at += 1) hash = Math.imul(hash ^ band.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
