import type { ArchiveDatabase } from '../archive-database'

/** Ids of items without an analysis by this engine, oldest first. Keys only. */
export async function waitingItems(db: ArchiveDatabase, engine: string): Promise<string[]> {
  const [ids, done] = await Promise.all([
    db.items.orderBy('captured').primaryKeys(),
    db.analyses.where('engine').equals(engine).primaryKeys(),
  ])
  const analysed = new Set(done.map(([itemId]) => itemId))
  return ids.filter((id) => !analysed.has(id))
}
