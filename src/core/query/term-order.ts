/** Keeps terms that only grow more in order: only those are sorted that have come since it was last asked. */
export class TermOrder {
  /** By rank: the number of the term. */
  private numbers = new Uint32Array(0)

  of(terms: readonly string[]): Uint32Array {
    if (terms.length > this.numbers.length) this.takeIn(terms)
    return this.numbers
  }

  private takeIn(terms: readonly string[]): void {
    const old = this.numbers
    const fresh = Array.from({ length: terms.length - old.length }, (_, place) => old.length + place)
    fresh.sort((a, b) => ((terms[a] as string) < (terms[b] as string) ? -1 : 1))
    const numbers = new Uint32Array(terms.length)
    let copied = 0
    for (const [place, number] of fresh.entries()) {
      const to = firstAfter(terms, old, terms[number] as string, copied)
      numbers.set(old.subarray(copied, to), copied + place)
      numbers[to + place] = number
      copied = to
    }
    numbers.set(old.subarray(copied), copied + fresh.length)
    this.numbers = numbers
  }
}

/** The first rank from `from` on whose term is after this one. */
function firstAfter(terms: readonly string[], numbers: Uint32Array, term: string, from: number): number {
  let low = from
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((terms[numbers[middle] as number] as string) > term) high = middle
    else low = middle + 1
  }
  return low
}
