export interface SplitQuery {
  /** `-id:` terms that the query begins with, as they stand there; '' for none. */
  readonly without: string
  /** How many articles they leave out. */
  readonly count: number
  /** What comes after them. */
  readonly typed: string
}

/** The search box shows the articles that *More like this* leaves out as a number: nobody reads ids. */
export function splitWithout(query: string): SplitQuery {
  // Nothing is split off where nothing would be left to be seen.
  const without = /^(?:-id:[^\s()"]+\s+)+(?=\S)/u.exec(query)?.[0] ?? ''
  const count = without === '' ? 0 : without.trim().split(/\s+/u).length
  return { without, count, typed: query.slice(without.length) }
}

/**
 * The whole query once its typed part has become another one. What is written over from its first character on is another
 * question, and leaves nothing out that cannot be seen in it.
 */
export function withTyped(whole: string, typed: string): string {
  const before = splitWithout(whole)
  return typed.trim() !== '' && typed.startsWith(before.typed.charAt(0)) ? before.without + typed : typed
}
