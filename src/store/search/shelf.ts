export interface ShelfParts<T> {
  /** Reads things from the archive, all at one moment; those that are not there are left out. */
  readonly read: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>
  readonly weigh: (thing: T) => number
  /** Weight of all that is kept; what was not asked for the longest goes first. */
  readonly most: number
}

/**
 * Keeps what was read lately, so that the next key of a query need not read it again. Whoever learns that the archive has
 * changed has to `forget` it. What is asked for at the same moment is read in one go: a transaction costs a millisecond.
 */
export class Shelf<T> {
  /** Those asked for the latest stand last. */
  private readonly kept = new Map<string, T>()
  private weight = 0
  private asked = new Set<string>()
  private reading: Promise<ReadonlyMap<string, T>> | null = null
  /** What is read and, as far as is known, has not changed since. */
  private readonly underWay = new Set<Set<string>>()

  constructor(private readonly parts: ShelfParts<T>) {}

  async take(ids: readonly string[]): Promise<ReadonlyMap<string, T>> {
    const found = new Map<string, T>()
    const missing: string[] = []
    for (const id of ids) {
      const thing = this.kept.get(id)
      if (thing === undefined) missing.push(id)
      else {
        this.kept.delete(id)
        this.kept.set(id, thing)
        found.set(id, thing)
      }
    }
    if (missing.length === 0) return found
    const read = await this.readSoon(missing)
    for (const id of missing) {
      const thing = read.get(id)
      if (thing !== undefined) found.set(id, thing)
    }
    return found
  }

  forget(ids: Iterable<string>): void {
    for (const id of ids) {
      this.drop(id)
      for (const fresh of this.underWay) fresh.delete(id)
    }
  }

  /** Puts another in its place where it is kept; one that is being read is read again. */
  mend(id: string, mended: (thing: T) => T): void {
    for (const fresh of this.underWay) fresh.delete(id)
    const thing = this.kept.get(id)
    if (thing !== undefined) this.keep(id, mended(thing))
  }

  clear(): void {
    this.kept.clear()
    this.weight = 0
    for (const fresh of this.underWay) fresh.clear()
  }

  private readSoon(ids: readonly string[]): Promise<ReadonlyMap<string, T>> {
    for (const id of ids) this.asked.add(id)
    this.reading ??= Promise.resolve().then(() => {
      const all = [...this.asked]
      this.asked = new Set()
      this.reading = null
      return this.readNow(all)
    })
    return this.reading
  }

  private async readNow(ids: readonly string[]): Promise<ReadonlyMap<string, T>> {
    const fresh = new Set(ids)
    this.underWay.add(fresh)
    try {
      const read = await this.parts.read(ids)
      for (const [id, thing] of read) if (fresh.has(id)) this.keep(id, thing)
      return read
    } finally {
      this.underWay.delete(fresh)
    }
  }

  private keep(id: string, thing: T): void {
    this.drop(id)
    this.kept.set(id, thing)
    this.weight += this.parts.weigh(thing)
    for (const [oldest] of this.kept) {
      if (this.weight <= this.parts.most) break
      this.drop(oldest)
    }
  }

  private drop(id: string): void {
    const thing = this.kept.get(id)
    if (thing === undefined) return
    this.kept.delete(id)
    this.weight -= this.parts.weigh(thing)
  }
}
