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
