import { fetchLaterParts } from './later-part'

/** ms: by then what was found first is on the screen. */
const startTakes = 1500
/** ms: a window that never rests has them all the same. */
const longest = 3000

/** Fetches the later parts once a start is over and nothing else is to be done, so that each opens at once. What is returned ends it. */
export function fetchWhenIdle(): () => void {
  let asked = 0
  const timer = setTimeout(() => {
    asked = requestIdleCallback(
      () => {
        // Where it fails, who asks for one is told.
        fetchLaterParts().catch(() => undefined)
      },
      { timeout: longest },
    )
  }, startTakes)
  return () => {
    clearTimeout(timer)
    cancelIdleCallback(asked)
  }
}
