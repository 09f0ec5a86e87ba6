import type { EntitySubject } from '@/core/entity/entity-subject'
import type { ArchiveDatabase } from '@/store/archive-database'
import { readEntity } from '@/store/queries/read-entity'

/** What commands take for these rows of a list; rows that are gone are left out. */
export async function readSubjects(db: ArchiveDatabase, keys: readonly string[]): Promise<EntitySubject[]> {
  const views = await Promise.all(keys.map((key) => readEntity(db, key)))
  return views.filter((view) => view !== null).map(({ subject }) => subject)
}
