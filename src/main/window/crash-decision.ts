const mostReloads = 3
const withinMs = 5 * 60_000

export interface CrashDecision {
  readonly kind: 'reload' | 'recover'
  /** The times of the reloads to hand in the next time, in ms since the epoch. */
  readonly reloads: readonly number[]
}

/**
 * What to do when a window's process is gone: load it again, at most three times in five minutes; then something is
 * wrong that another try does not mend, and a page says so.
 *
 * @param earlier the times of the reloads before
 * @param now ms since the epoch
 */
export function crashDecision(earlier: readonly number[], now: number): CrashDecision {
  // A clock that was set back must not leave a window in a loop: times ahead of now count too.
  const recent = earlier.filter((time) => time > now - withinMs)
  if (recent.length >= mostReloads) return { kind: 'recover', reloads: [] }
  return { kind: 'reload', reloads: [...recent, now] }
}
