import { useEffect } from 'react'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { useArchiveTick } from '@/renderer/session/use-archive-tick'
import { useSession } from '@/renderer/session/use-session'
import { useExcerpts } from './use-excerpts'

/** All excerpts, read anew when the archive changes, unless the person has stopped the reading. */
export function useLoadedExcerpts(): readonly Excerpt[] {
  const session = useSession()
  const version = useArchiveTick()
  const isStopped = useExcerpts((state) => state.isStopped)
  useEffect(() => {
    if (version !== '' && !isStopped) void useExcerpts.getState().bringTo(session, version)
  }, [session, version, isStopped])
  return useExcerpts((state) => state.excerpts)
}
