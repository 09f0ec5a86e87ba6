import { useSyncExternalStore } from 'react'
import { useSession } from './use-session'

/** The window's tick (see archive-tick): another word each time that lists have to be read anew. */
export function useArchiveTick(): string {
  const { tick } = useSession()
  return useSyncExternalStore(tick.subscribe, tick.current)
}
