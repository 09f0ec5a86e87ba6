import { canonicalUrl } from '@/core/article/canonical-url'
import type { ArchiveDatabase } from '../archive-database'

/**
 * The pages of all items, for a writer that asks of many whether they are there: looking for all ways in which an address may
 * be written takes most of the time of an import. Exact as long as `refresh` comes before, in the same transaction.
 */
export class KnownPages {
  #pages = new Set<string>()
  #seq = -1

  constructor(private readonly db: ArchiveDatabase) {}

  /** How far history had come when it was refreshed last. */
  get seq(): number {
    return this.#seq
  }

  /** Reads them anew where somebody else committed something since. */
  async refresh(): Promise<void> {
    const seq = Number((await this.db.history.orderBy('seq').lastKey()) ?? 0)
    if (seq === this.#seq) return
    const urls = await this.db.items.orderBy('url').uniqueKeys()
    this.#pages = new Set(urls.map((url) => (typeof url === 'string' ? canonicalUrl(url) : '')))
    this.#seq = seq
  }

  /** What the writer committed itself, as `seq` in history, brought these addresses. */
  committed(seq: number, urls: readonly string[]): void {
    // Others committed something before it: it is read with theirs.
    if (seq !== this.#seq + 1) return
    for (const url of urls) this.#pages.add(canonicalUrl(url))
    this.#seq = seq
  }

  has(url: string): boolean {
    return this.#pages.has(canonicalUrl(url))
  }
}
