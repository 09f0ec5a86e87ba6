import type { SearchIndex } from '@/core/index/search-index'

/**
 * Has the indexes work out ahead what the first key of a query would wait for.
 * @param pause lets searches that have arrived be answered
 * @returns what terms of the first index begin with, the most frequent first
 */
export async function prepareIndexes(
  indexes: readonly Pick<SearchIndex, 'prepare'>[],
  pause: () => Promise<void>,
): Promise<readonly string[]> {
  const letters: string[] = []
  for (const [place, index] of indexes.entries()) {
    for (const letter of index.prepare()) {
      if (place === 0) letters.push(letter)
      await pause()
    }
  }
  return letters
}
