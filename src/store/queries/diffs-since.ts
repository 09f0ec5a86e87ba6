import type { Diff } from '@/core/history/diff'
import type { ArchiveDatabase } from '../archive-database'

/** More are read by nobody: to look at all anew takes no longer then. */
const mostEntries = 20

/**
 * What was committed after one place in history up to and with another; null where that cannot be told from a few entries. For
 * who reads much of the archive at each commit, and need not where that changed something else.
 */
export async function diffsSince(
  db: ArchiveDatabase,
  after: number,
  upTo: number,
): Promise<readonly Diff[] | null> {
  if (after > upTo || upTo - after > mostEntries) return null
  const entries = await db.history.where('seq').between(after, upTo, false, true).toArray()
  return entries.length === upTo - after ? entries.map(({ diff }) => diff) : null
}
