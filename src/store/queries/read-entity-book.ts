import type { Entity } from '@/core/entity/entity'
import { makeEntityBook, type EntityBook } from '@/core/entity/entity-book'
import type { ArchiveDatabase } from '../archive-database'

/** Who stands for these keys, as `EntityBook` says it; it knows nothing of others. */
export async function readEntityBook(db: ArchiveDatabase, keys: readonly string[]): Promise<EntityBook> {
  const rows = new Map<string, Entity>()
  const linked = keys.filter((key) => key.startsWith('id:')).map((key) => key.slice(3))
  const [claimers, named] = await Promise.all([
    db.entities.where('keys').anyOf(keys).toArray(),
    db.entities.bulkGet(linked),
  ])
  let fresh = [...claimers, ...named.filter((row) => row !== undefined)]
  while (fresh.length > 0) {
    for (const row of fresh) rows.set(row.id, row)
    const into = fresh.map(({ mergedInto }) => mergedInto).filter((id) => id !== null && !rows.has(id))
    fresh = (await db.entities.bulkGet([...new Set(into)] as string[])).filter((row) => row !== undefined)
  }
  return makeEntityBook([...rows.values()])
}
