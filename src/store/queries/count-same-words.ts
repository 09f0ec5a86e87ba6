import type { ArchiveDatabase } from '../archive-database'
import { sameWords } from './same-words'

/**
 * How many other articles have the same or nearly the same words as each of these quotes, in their order; 0 for one that is
 * gone. For a worker: hundreds of quotes may have to be read for each.
 * @throws an `AbortError` between two of them, once nobody waits for them any more
 */
export async function countSameWords(
  db: ArchiveDatabase,
  quoteIds: readonly string[],
  signal?: AbortSignal,
): Promise<number[]> {
  const quotes = await db.quotes.bulkGet([...quoteIds])
  const counts: number[] = []
  for (const quote of quotes) {
    signal?.throwIfAborted()
    const same = quote === undefined ? [] : await sameWords(db, quote)
    counts.push(new Set(same.map(({ itemId }) => itemId)).size)
  }
  return counts
}
