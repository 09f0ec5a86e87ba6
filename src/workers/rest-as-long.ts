/** ms */
const shortest = 4
const longest = 500

/**
 * A pause between two portions of work that nobody waits for: as long as the last portion took, so that it has the processor and
 * the database for half of the time, and less of it where somebody works beside it and portions take longer.
 * @param now ms
 * @param wait resolves after so many ms
 */
export function restAsLong(now: () => number, wait: (ms: number) => Promise<void>): () => Promise<void> {
  let begun = now()
  return async () => {
    await wait(Math.min(longest, Math.max(shortest, now() - begun)))
    begun = now()
  }
}
