import { makeEntityBook } from '@/core/entity/entity-book'
import { tallyKeyOf } from '@/core/entity/tally'
import type { ReportCell } from '@/core/quote/quote-report'
import type { ArchiveDatabase } from '../archive-database'

const batchSize = 2000

/** How often the archive quotes whom, where and when. Reads every quote: for a worker. */
export async function countQuotes(db: ArchiveDatabase): Promise<ReportCell[]> {
  const book = makeEntityBook(await db.entities.toArray())
  const cells = new Map<
    string,
    { page: string; name: string; source: string; month: string; quotes: number }
  >()
  let after = ''
  for (;;) {
    const batch = await db.quotes.where('id').above(after).limit(batchSize).toArray()
    for (const { key, speaker, source, seen } of batch) {
      const entity = key === '' ? null : book.entityOf(key)
      const page = entity === null ? key : tallyKeyOf(entity.id)
      const month = seen.slice(0, 7)
      const id = `${page}\n${source}\n${month}`
      const cell = cells.get(id) ?? { page, name: entity?.name ?? speaker, source, month, quotes: 0 }
      cell.quotes += 1
      cells.set(id, cell)
    }
    const last = batch.at(-1)
    if (batch.length < batchSize || last === undefined) break
    after = last.id
  }
  return [...cells.values()]
}
