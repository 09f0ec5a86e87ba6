import { useEffect } from 'react'
import { useSearchResults } from './use-search-results'

const name = 'cuttings:hits-painted'

/** Leaves a mark in the engine's timeline once an answer is painted, with its query: `npm run bench:app` reads it. */
export function usePaintedMark(): void {
  const answered = useSearchResults((results) => results.answered)
  useEffect(() => {
    if (answered === null) return
    // The first task after the frame that shows it.
    const frame = requestAnimationFrame(() => {
      setTimeout(() => {
        performance.clearMarks(name)
        performance.mark(name, { detail: answered })
      })
    })
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [answered])
}
