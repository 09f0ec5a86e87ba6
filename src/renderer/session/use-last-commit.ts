import { useSyncExternalStore } from 'react'
import { useSession } from './use-session'

/**
 * Place in history of the archive's last commit, as the tick tells it, 0 before the first; undefined until it is known. For what
 * reads many keys: a live query of its own keeps a record of each key that it has read, which takes a second on
 * the window's thread at 100,000.
 */
export function useLastCommit(): number | undefined {
  const { tick } = useSession()
  return useSyncExternalStore(tick.subscribe, tick.commit)
}
