import type { Segment } from './segment'

/** A term of a segment and how many letters have to be changed, added or left out to come to it. */
export interface FuzzyTerm {
  readonly rank: number
  readonly distance: number
}

/**
 * Terms at a Levenshtein distance of at most `most` from a word, by the table of Wagner and Fischer in a band of
 * 2 × `most` + 1 columns. Its rows are kept for what a term shares with the one before it in the sorted dictionary;
 * where all of a row is too far, all terms with that beginning are passed over.
 */
export function fuzzyTerms(segment: Segment, word: string, most: number): FuzzyTerm[] {
  const found: FuzzyTerm[] = []
  const band = new Band(word, most)
  const { sharedLengths, terms } = segment
  for (let rank = 0; rank < terms;) {
    band.depth = Math.min(band.depth, sharedLengths[rank] as number)
    const start = segment.charStarts[rank] as number
    const length = segment.termLength(rank)
    let isNear = true
    while (isNear && band.depth < length) isNear = band.push(segment.chars[start + band.depth] as number)
    if (isNear) {
      const distance = band.distance()
      if (distance <= most) found.push({ rank, distance })
      rank += 1
      continue
    }
    const tooFar = band.depth
    band.depth -= 1
    rank += 1
    while (rank < terms && (sharedLengths[rank] as number) >= tooFar) rank += 1
  }
  return found
}

class Band {
  /** Letters of the term that have a row. */
  depth = 0
  private readonly width: number
  private readonly rows: Uint8Array

  constructor(
    private readonly word: string,
    private readonly most: number,
  ) {
    this.width = word.length + 1
    this.rows = new Uint8Array((word.length + most + 2) * this.width).fill(most + 1)
    for (let column = 0; column <= Math.min(word.length, most); column += 1) this.rows[column] = column
  }

  /** Adds a letter; false where no term with this beginning is near enough. */
  push(unit: number): boolean {
    this.depth += 1
    const { depth, width, rows, most, word } = this
    if (depth > word.length + most) return false
    const row = depth * width
    const above = row - width
    const far = most + 1
    const first = Math.max(1, depth - most)
    const last = Math.min(word.length, depth + most)
    rows[row + first - 1] = first === 1 ? Math.min(depth, far) : far
    let nearest = rows[row + first - 1] as number
    for (let column = first; column <= last; column += 1) {
      const same = word.charCodeAt(column - 1) === unit ? 0 : 1
      const value = Math.min(
        (rows[above + column - 1] as number) + same,
        (rows[above + column] as number) + 1,
        (rows[row + column - 1] as number) + 1,
        far,
      )
      rows[row + column] = value
      if (value < nearest) nearest = value
    }
    if (last < word.length) rows[row + last + 1] = far
    return nearest <= most
  }

  /** Of the term whose letters were pushed. */
  distance(): number {
    return Math.abs(this.depth - this.word.length) > this.most
      ? this.most + 1
      : (this.rows[this.depth * this.width + this.word.length] as number)
  }
}
