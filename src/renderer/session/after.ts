/** Runs `begin` when it is time; what is returned calls that off. */
export type When = (begin: () => void) => () => void

/** After so many milliseconds. */
export const after =
  (ms: number): When =>
  (begin) => {
    const timer = setTimeout(begin, ms)
    return () => {
      clearTimeout(timer)
    }
  }
