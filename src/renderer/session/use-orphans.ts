import { useEffect, useRef, useState } from 'react'
import { touchesOrphans } from '@/core/annotation/touches-orphans'
import { countInPortions } from '@/store/queries/count-in-portions'
import { diffsSince } from '@/store/queries/diffs-since'
import type { OrphanList } from '@/store/queries/list-orphans'
import type { Session } from './session'
import { useLastCommit } from './use-last-commit'
import { useSession } from './use-session'

const none: OrphanList = { waiting: [], kept: [] }

/**
 * All marks of the archive without a certain place, live; null until they are listed. They are looked for anew only after what
 * may have made or ended one: to count the texts of 100,000 items takes the database a second.
 * @param delay ms before they are looked for the first time, for what is not to take the processor from the first paint
 */
export function useOrphans(delay: number): OrphanList | null {
  const { db, anchors, recent } = useSession()
  const commit = useLastCommit()
  const [list, setList] = useState<OrphanList | null>(null)
  const wait = useRef(delay)
  /** The commit that the list is of. */
  const listed = useRef<number | null>(null)
  useEffect(() => {
    if (commit === undefined) return undefined
    const left = new AbortController()
    const { signal } = left
    const read = async () => {
      wait.current = 0
      const from = listed.current
      const diffs =
        from === null ? null : (recent.since(from, commit) ?? (await diffsSince(db, from, commit)))
      const found = diffs?.some(touchesOrphans) === false ? null : await listAll({ db, anchors }, signal)
      if (signal.aborted) return
      listed.current = commit
      if (found !== null) setList(found)
    }
    // Where it fails, the list stays as it was: the next change asks again.
    const timer = setTimeout(() => void read().catch(() => undefined), wait.current)
    return () => {
      left.abort()
      clearTimeout(timer)
    }
  }, [db, anchors, recent, commit])
  return list
}

/** Where nothing is marked, or no item has had another text, there is none, and no worker is needed to know it. */
async function listAll(
  { db, anchors }: Pick<Session, 'db' | 'anchors'>,
  signal: AbortSignal,
): Promise<OrphanList> {
  const archive = await db.meta.get('archive')
  if (archive?.decisions === 0) return none
  const texts = await countInPortions(db.texts, signal)
  return texts > (archive?.items ?? 0) ? anchors({ kind: 'orphans' }) : none
}
