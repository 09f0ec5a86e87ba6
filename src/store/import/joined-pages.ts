import { canonicalUrl } from '@/core/article/canonical-url'
import type { ImportedRow, ImportJob } from '@/core/import/import-job'
import type { ArchiveDatabase } from '../archive-database'

/**
 * Which items the records of an import were joined to, by the page of the record: it need not be the item's, where their text
 * is the same. Another record of that page goes where the first one went. By itself it became a second item, to which the first
 * one would go when the export is imported once more.
 */
export class JoinedPages {
  readonly #items = new Map<string, string>()

  /** Of the rows that are durable already. */
  static async of(db: ArchiveDatabase, { id, done }: ImportJob): Promise<JoinedPages> {
    const joined = new JoinedPages()
    joined.note(await db.importRows.where('[importId+at]').between([id, 0], [id, done]).toArray())
    return joined
  }

  note(rows: readonly Pick<ImportedRow, 'url' | 'outcome' | 'itemId'>[]): void {
    for (const { url, outcome, itemId } of rows) {
      const page = canonicalUrl(url)
      if (page !== '' && (outcome === 'here' || outcome === 'version')) this.#items.set(page, itemId)
    }
  }

  get(url: string): string | undefined {
    return this.#items.get(canonicalUrl(url))
  }
}
