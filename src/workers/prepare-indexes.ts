import type { SearchIndex } from '@/core/index/search-index'

/**
 * Has the indexes work out ahead what the first key of a query would wait for.
 * @param pause lets searches that have arrived be answered
 */
export async function prepareIndexes(
  indexes: readonly Pick<SearchIndex, 'prepare'>[],
  pause: () => Promise<void>,
): Promise<void> {
  for (const index of indexes) for (const _ of index.prepare()) await pause()
}
