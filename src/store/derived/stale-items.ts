import { derivedVersion } from '@/core/entity/derived-version'
import type { ArchiveDatabase } from '../archive-database'
import { allKeysInPortions } from '../queries/all-keys-in-portions'
import { oldestFirst } from '../queries/oldest-first'

/** Ids of items whose postings and quotes are not made by today's rules, newest first. Keys only; `pause` as for `allKeysInPortions`. */
export async function staleItems(db: ArchiveDatabase, pause?: () => Promise<void>): Promise<string[]> {
  const stale = new Set(await allKeysInPortions(db.items, pause))
  const made = await allKeysInPortions(db.derived, pause)
  const old = new Set(await db.derived.where('version').notEqual(derivedVersion).primaryKeys())
  for (const id of made) if (!old.has(id)) stale.delete(id)
  return (await oldestFirst(db, stale)).reverse()
}
