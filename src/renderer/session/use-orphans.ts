import { useEffect, useRef, useState } from 'react'
import { countInPortions } from '@/store/queries/count-in-portions'
import type { OrphanList } from '@/store/queries/list-orphans'
import { useLastCommit } from './use-last-commit'
import { useSession } from './use-session'

const none: OrphanList = { waiting: [], kept: [] }

/**
 * All marks of the archive without a certain place, live; null until they are listed.
 * @param delay ms before they are looked for the first time, for what is not to take the processor from the first paint
 */
export function useOrphans(delay: number): OrphanList | null {
  const { db, anchors } = useSession()
  const commit = useLastCommit()
  const [list, setList] = useState<OrphanList | null>(null)
  const wait = useRef(delay)
  useEffect(() => {
    if (commit === undefined) return undefined
    const left = new AbortController()
    const { signal } = left
    const read = async () => {
      wait.current = 0
      // Where no item has had another text there is none, and no worker is needed to know it.
      const [texts, archive] = await Promise.all([countInPortions(db.texts, signal), db.meta.get('archive')])
      const found = texts > (archive?.items ?? 0) ? await anchors({ kind: 'orphans' }) : none
      if (!signal.aborted) setList(found)
    }
    // Where it fails, the list stays as it was: the next change asks again.
    const timer = setTimeout(() => void read().catch(() => undefined), wait.current)
    return () => {
      left.abort()
      clearTimeout(timer)
    }
  }, [db, anchors, commit])
  return list
}
