/** Where the time of one kill goes: ms of each lap, in order, by its name. */
export interface Laps {
  /** Ends a lap, which began with the one before it. */
  readonly lap: (name: string) => void
  readonly toString: () => string
}

export function startLaps(): Laps {
  const laps: string[] = []
  let began = performance.now()
  return {
    lap: (name) => {
      const now = performance.now()
      laps.push(`${name} ${String(Math.round(now - began))}`)
      began = now
    },
    toString: () => `${laps.join(', ')} ms`,
  }
}
