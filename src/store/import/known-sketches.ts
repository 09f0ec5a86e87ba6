import { BandFilter } from '@/core/likeness/band-filter'
import { bandsOfSketch } from '@/core/likeness/sketch'
import type { ArchiveDatabase, SketchRow } from '../archive-database'
import type { ComparedSketch } from '../queries/nearly-same'

/** Sketches of one read. */
const portion = 2000
/** For so many sketches there has to be one row to come: to ask for the bands of a row takes as long as to read those of 100 rows. */
const sketchesOfRow = 100
/** Rows at least from one reading of all to the next: a person who works meanwhile commits all the time. */
const rowsBetween = 1000
/** Kept in memory, at some 500 bytes each. */
const mostKept = 20_000

/**
 * The bands of all sketches, and the latest sketches themselves, for a writer that asks of many texts whether something is nearly
 * the same: of a new one next to no band is there, boilerplate is in very many, and to ask for all of it took most of the time
 * of an import. Where they are not known, as where few rows come into a large archive, or where the analysis has sketches to
 * make yet, all bands are asked for.
 */
export class KnownSketches {
  readonly #kept = new Map<string, ComparedSketch>()
  #filter: BandFilter | null = null
  #seq = -1
  #triedAt = -rowsBetween

  constructor(private readonly db: ArchiveDatabase) {}

  /**
   * Reads them anew where somebody else committed something since, and that is worth its while. In a transaction of its own, since
   * a long one has all writers wait.
   * @param rows of the import: those that are in, and those to come
   */
  async refresh({ done, total }: { readonly done: number; readonly total: number }): Promise<void> {
    const { seq, items } = await this.#moment()
    if (seq === this.#seq) return
    this.#filter = null
    const toCome = total - done
    if (done < this.#triedAt + rowsBetween || toCome * sketchesOfRow < items) return
    this.#triedAt = done
    const filter = new BandFilter((items + toCome) * bandsOfSketch)
    // One that the analysis makes later could not be in it.
    if ((await this.#read(filter)) < items) return
    this.#filter = filter
    this.#seq = seq
  }

  /** What the writer committed itself, as `seq` in history, brought these sketches. */
  committed(seq: number, sketches: readonly SketchRow[]): void {
    for (const row of sketches) this.#keep(row)
    if (this.#filter === null) return
    for (const { bands } of sketches) for (const band of bands) this.#filter.add(band)
    // Others committed something before it: theirs is not in it.
    if (seq === this.#seq + 1) this.#seq = seq
  }

  /** @param seq how far history has come in the transaction that would ask for the band */
  mayHave(band: string, seq: number): boolean {
    return this.#filter === null || seq !== this.#seq || this.#filter.mayHave(band)
  }

  /** It may be one of a text that is the item's no more. */
  get(itemId: string): ComparedSketch | undefined {
    return this.#kept.get(itemId)
  }

  #keep({ itemId, textId, least }: SketchRow): void {
    this.#kept.set(itemId, { itemId, textId, least })
    const [oldest] = this.#kept.size > mostKept ? this.#kept.keys() : []
    if (oldest !== undefined) this.#kept.delete(oldest)
  }

  #moment(): Promise<{ readonly seq: number; readonly items: number }> {
    const { db } = this
    return db.transaction('r', [db.history, db.meta], async () => ({
      seq: Number((await db.history.orderBy('seq').lastKey()) ?? 0),
      items: (await db.meta.get('archive'))?.items ?? 0,
    }))
  }

  /** Resolves to how many sketches there are. */
  async #read(filter: BandFilter): Promise<number> {
    let count = 0
    for (let rest = this.db.sketches.toCollection(); ;) {
      const rows = await rest.limit(portion).toArray()
      for (const row of rows) {
        this.#keep(row)
        for (const band of row.bands) filter.add(band)
      }
      count += rows.length
      const last = rows.at(-1)
      if (last === undefined || rows.length < portion) return count
      rest = this.db.sketches.where(':id').above(last.itemId)
    }
  }
}
