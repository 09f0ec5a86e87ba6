import { useEffect, useState } from 'react'
import type { AnchorAnswer } from '@/contract/anchor-messages'
import { useArchiveTick } from './use-archive-tick'
import { useSession } from './use-session'

export type ShownOrphan = AnchorAnswer<'places'>['rows'][number]

/** Orphans with where they may go, by id, live; those that are still looked for are absent, or as they were before. */
export function useOrphanPlaces(ids: readonly string[]): ReadonlyMap<string, ShownOrphan> {
  const { anchors, notify } = useSession()
  const tick = useArchiveTick()
  const [found, setFound] = useState<ReadonlyMap<string, ShownOrphan>>(new Map())
  const key = ids.join('\n')
  useEffect(() => {
    const wanted = key === '' ? [] : key.split('\n')
    if (wanted.length === 0) return undefined
    const ended = new AbortController()
    anchors({ kind: 'places', ids: wanted }, ended.signal).then(
      ({ rows }) => {
        setFound(new Map(rows.map((row) => [row.orphan.id, row])))
      },
      (error: unknown) => {
        if (ended.signal.aborted) return
        notify({
          tone: 'error',
          text: 'Where these marks may stand could not be found out. Nothing was changed. Show them again to try once more.',
          details: String(error),
        })
      },
    )
    return () => {
      ended.abort()
    }
  }, [anchors, notify, key, tick])
  return found
}
