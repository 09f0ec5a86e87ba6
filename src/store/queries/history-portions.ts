import type { HistoryEntry } from '@/core/history/history-entry'
import type { ArchiveDatabase } from '../archive-database'

const entriesAtOnce = 100

/** History, newest first, in portions; `upTo`: the newest entry that there was at the beginning. Not for the window's thread. */
export async function* historyPortions(
  db: ArchiveDatabase,
): AsyncGenerator<{ readonly entries: readonly HistoryEntry[]; readonly upTo: number }> {
  const last = await db.history.orderBy('seq').last()
  const upTo = last?.seq ?? 0
  for (let below = upTo + 1; below > 1;) {
    const entries = await db.history.where('seq').below(below).reverse().limit(entriesAtOnce).toArray()
    const end = entries.at(-1)
    if (end === undefined) return
    below = end.seq
    yield { entries, upTo }
  }
}
