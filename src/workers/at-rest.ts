/** ms without another call */
const rest = 400
/** ms: by then also where there is no rest. */
const longest = 1000

export interface AtRest {
  /** There is something to do, which is done once this was not called for a while. */
  readonly call: () => void
  /** It was done otherwise. */
  readonly callOff: () => void
}

/** @param later runs something after so many milliseconds; the returned function calls it off */
export function atRest(later: (run: () => void, ms: number) => () => void, run: () => void): AtRest {
  let stopRest: (() => void) | null = null
  let stopLongest: (() => void) | null = null
  const callOff = (): void => {
    stopRest?.()
    stopLongest?.()
    stopRest = null
    stopLongest = null
  }
  const end = (): void => {
    callOff()
    run()
  }
  return {
    call: () => {
      stopRest?.()
      stopRest = later(end, rest)
      stopLongest ??= later(end, longest)
    },
    callOff,
  }
}
