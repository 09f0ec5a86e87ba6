/** ms: a shorter note rests this long before what was typed becomes an entry of history, a longer one longer, up to the most. */
const leastRest = 8000
const mostRest = 600_000
/** ms of typing without a rest after which it does in any case, unless the rest is longer. */
const longestWithoutCommit = 120_000
/** ms of rest for each code unit of the note. */
const restForUnit = 2

/**
 * ms until what is typed becomes an entry of history, unless something is typed before. An entry holds the note twice, as it
 * was and as it is, so that history grows by a thousand code units a second and no more, however long a note is; one above
 * 300,000 units has an entry every ten minutes. What is typed is on the disk at once all the same, as a draft.
 *
 * @param size of the note, code units
 * @param typingFor ms since the first letter that is not in history yet
 */
export function waitBeforeCommit(size: number, typingFor: number): number {
  const rest = Math.min(mostRest, Math.max(leastRest, size * restForUnit))
  const longest = Math.max(longestWithoutCommit, rest)
  return Math.min(rest, Math.max(0, longest - typingFor))
}
