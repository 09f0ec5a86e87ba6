import { useEffect, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { Session } from '@/renderer/session/session'

/** ms between two refreshes while the index takes in one item after the other. */
const interval = 400

/** A number that grows when what was found may have changed: after a commit, and as the index catches up. */
export function useRefresh(session: Session): number {
  const [count, setCount] = useState(0)
  const commit = useLiveQuery(async () => (await session.db.meta.get('archive'))?.lastCommit ?? 0, [session])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = session.onIndexed(() => {
      timer ??= setTimeout(() => {
        timer = undefined
        setCount((before) => before + 1)
      }, interval)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [session])
  return count + (commit ?? 0)
}
