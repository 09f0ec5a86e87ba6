interface Made {
  /** ms since the epoch. */
  readonly made: number
}

/**
 * The moment that a backup is of: now, or later where the clock was set back since those that it goes on from, which it must
 * not seem older than; and in no second that one of those that are there has, since names have seconds.
 */
export function backupMoment(
  now: number,
  { continued, there }: { readonly continued: readonly Made[]; readonly there: readonly Made[] },
): number {
  const taken = new Set(there.map(({ made }) => secondOf(made)))
  let moment = Math.max(now, ...continued.map(({ made }) => made + 1000))
  while (taken.has(secondOf(moment))) moment += 1000
  return moment
}

const secondOf = (moment: number): number => Math.floor(moment / 1000)
