/** BM25+ (Lv and Zhai, 2011) with the parameters of MiniSearch. */
export const bm25 = { k: 1.2, b: 0.7, d: 0.5 }
const { k, b, d } = bm25

const commonLengths = 2048

/** How much a word counts in a document by the length of the field and how often it stands there. */
export class FieldNorms {
  /** By length, as far as lengths are common: what stands beside the frequency below the line. */
  readonly common = new Float64Array(commonLengths)

  constructor(private readonly average: number) {
    for (let length = 0; length < commonLengths; length += 1) this.common[length] = this.norm(length)
  }

  norm(length: number): number {
    return k * (1 - b + (b * length) / this.average)
  }

  /** As `norm`, looked up where the length is common. */
  normOf(length: number): number {
    return length < commonLengths ? (this.common[length] as number) : this.norm(length)
  }

  /** Before it is multiplied with rarity, boost and weight. */
  value(times: number, length: number): number {
    return d + (times * (k + 1)) / (times + this.normOf(length))
  }
}
