import Dexie from 'dexie'
import type { ArchiveDatabase } from '../archive-database'

export interface KnownSpeaker {
  readonly name: string
  /** Quotes of theirs in the archive. */
  readonly quotes: number
}

/** Those whom the archive quotes or names as a person, most quoted first. */
export async function listSpeakers(db: ArchiveDatabase, limit: number): Promise<KnownSpeaker[]> {
  const rows = await db.tallies
    .where('[list+quotes]')
    .between(['person', Dexie.minKey], ['person', Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray()
  return rows.map(({ name, quotes }) => ({ name, quotes }))
}
