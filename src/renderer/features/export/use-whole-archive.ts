import { useEffect, useState } from 'react'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { useSession } from '@/renderer/session/use-session'
import { formatCount } from '@/renderer/ui/format-count'
import { listExcerpts } from '@/store/queries/list-excerpts'

export interface WholeArchive {
  /** null while they are read. */
  readonly excerpts: readonly Excerpt[] | null
  /** What to say while they are read; null once they are. */
  readonly reading: string | null
  /** '' where nothing went wrong. */
  readonly failure: string
}

const start: WholeArchive = { excerpts: null, reading: 'Reading excerpts', failure: '' }

/** Every excerpt of the archive, read once while `isWanted`; ended when the dialog closes. */
export function useWholeArchive(isWanted: boolean): WholeArchive {
  const { db } = useSession()
  const [state, setState] = useState(start)
  useEffect(() => {
    if (!isWanted) return
    const controller = new AbortController()
    const { signal } = controller
    const read = async () => {
      try {
        const onProgress = (done: number, of: number) => {
          setState({ ...start, reading: `Reading: ${formatCount(done)} of ${formatCount(of)} items` })
        }
        const excerpts = await listExcerpts(db, { signal, onProgress })
        if (!signal.aborted) setState({ excerpts, reading: null, failure: '' })
      } catch (error) {
        if (!signal.aborted) setState({ excerpts: [], reading: null, failure: String(error) })
      }
    }
    void read()
    return () => {
      controller.abort()
    }
  }, [db, isWanted])
  return state
}
