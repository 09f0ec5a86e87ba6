import { useSyncExternalStore } from 'react'
import type { ArchiveMoment } from '@/store/watch-archive'
import { useSession } from './use-session'

/**
 * What the window's tick knows of the archive, after each commit; undefined until it is known. For what is shown of the archive as a
 * whole: a read of its own for each would stand before the next commit.
 */
export function useArchiveMoment<K extends keyof ArchiveMoment>(part: K): ArchiveMoment[K] | undefined {
  const { tick } = useSession()
  return useSyncExternalStore(tick.onMoment, () => tick.moment()?.[part])
}
