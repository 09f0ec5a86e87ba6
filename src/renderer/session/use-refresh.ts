import { useEffect, useState } from 'react'
import type { Session } from './session'

/** ms between two refreshes while the index takes in one item after the other. */
const interval = 400

/** A number that grows when what was found may have changed: at once when the index took something in, then at intervals. */
export function useRefresh(session: Session): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isBehind = false
    const grow = () => {
      isBehind = false
      setCount((before) => before + 1)
      timer = setTimeout(() => {
        timer = undefined
        if (isBehind) grow()
      }, interval)
    }
    const stop = session.onIndexed(() => {
      if (timer === undefined) grow()
      else isBehind = true
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [session])
  return count
}
