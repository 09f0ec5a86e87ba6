import { useEffect, useRef } from 'react'
import type { Session } from '@/renderer/session/session'
import { useArchiveMoment } from '@/renderer/session/use-archive-moment'
import { rowsOfDiffs } from './rows-of-diffs'
import { useSearchResults } from './use-search-results'

/**
 * Has the rows that are shown as they are after each commit: the index follows, and finds anew, a moment later. What this window
 * committed it knows; else they are read.
 */
export function useFreshItems(session: Session): void {
  const commit = useArchiveMoment('commit')
  /** The commit that the rows were brought to. */
  const brought = useRef<number | null>(null)
  useEffect(() => {
    if (commit === undefined) return
    const from = brought.current
    brought.current = commit
    const diffs = from === null ? null : session.recent.since(from, commit)
    const results = useSearchResults.getState()
    if (diffs !== null) results.restate(rowsOfDiffs(diffs))
    // An archive that was closed has a notice of its own; what is shown stays.
    else results.freshen(session).catch(() => undefined)
  }, [session, commit])
}
