import type { ArchiveDatabase } from '../archive-database'

export interface KnownSpeaker {
  readonly name: string
  /** Quotes of theirs in the archive. */
  readonly quotes: number
}

/** Everybody whom the archive quotes or names as a person, most quoted first. */
export async function listSpeakers(db: ArchiveDatabase, limit: number): Promise<KnownSpeaker[]> {
  const byKey = new Map<string, KnownSpeaker>()
  await db.postings
    .where('type')
    .equals('person')
    .each((posting) => {
      const quotes = (byKey.get(posting.key)?.quotes ?? 0) + posting.quotes
      byKey.set(posting.key, { name: posting.name, quotes })
    })
  return [...byKey.values()]
    .sort((a, b) => b.quotes - a.quotes || a.name.localeCompare(b.name))
    .slice(0, limit)
}
