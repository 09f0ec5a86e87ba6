import type { ArchiveDatabase } from '../archive-database'

/** So few are read as rows: the index of all items holds up other reads. */
const fewItems = 1000

/** Those of these items that there are, by when they were captured. */
export async function oldestFirst(db: ArchiveDatabase, ids: ReadonlySet<string>): Promise<string[]> {
  if (ids.size === 0) return []
  if (ids.size > fewItems) {
    const all = await db.items.orderBy('captured').primaryKeys()
    return all.filter((id) => ids.has(id))
  }
  const items = await db.items.bulkGet([...ids])
  return items
    .flatMap((item) => (item === undefined ? [] : [item]))
    .toSorted((one, other) => one.captured - other.captured)
    .map(({ id }) => id)
}
