import { derivedVersion } from '@/core/entity/derived-version'
import type { ArchiveDatabase } from '../archive-database'

/** Ids of items whose postings and quotes are not made by today's rules, newest first. Keys only. */
export async function staleItems(db: ArchiveDatabase): Promise<string[]> {
  const [ids, done] = await Promise.all([
    db.items.orderBy('captured').primaryKeys(),
    db.derived.where('version').equals(derivedVersion).primaryKeys(),
  ])
  const fresh = new Set(done)
  return ids.filter((id) => !fresh.has(id)).reverse()
}
