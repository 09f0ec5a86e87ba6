import { useEffect } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { Session } from '@/renderer/session/session'
import { useSearchResults } from './use-search-results'

/** Reads the rows that are shown again after each commit: the index follows, and finds anew, a moment later. */
export function useFreshItems(session: Session): void {
  const commit = useLiveQuery(async () => (await session.db.meta.get('archive'))?.lastCommit ?? 0, [session])
  useEffect(() => {
    if (commit === undefined) return
    // An archive that was closed has a notice of its own; what is shown stays.
    useSearchResults
      .getState()
      .freshen(session)
      .catch(() => undefined)
  }, [session, commit])
}
