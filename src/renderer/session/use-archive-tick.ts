import { useEffect, useRef, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useSession } from './use-session'

/** ms: while the archive is analysed it changes many times a second, and lists are read anew no more often. */
const atMostEvery = 1500

/**
 * A number that is another one once decisions or analyses have changed, at once and then at most every while;
 * undefined until it is known. Both leave a row in the index queue.
 */
export function useArchiveTick(): string | undefined {
  const { db } = useSession()
  const now = useLiveQuery(async () => {
    const [commit, queue] = await Promise.all([
      db.history.orderBy('seq').lastKey(),
      db.indexQueue.orderBy('seq').lastKey(),
    ])
    return `${String(Number(commit ?? 0))}:${String(Number(queue ?? 0))}`
  }, [db])
  const [told, setTold] = useState<string | undefined>(undefined)
  const last = useRef({ at: 0, commit: '' })
  useEffect(() => {
    if (now === undefined) return undefined
    const [commit = ''] = now.split(':')
    const tell = () => {
      last.current = { at: performance.now(), commit }
      setTold(now)
    }
    // What a person does shows at once.
    const isOwn = commit !== last.current.commit
    const wait = isOwn ? 0 : Math.max(0, last.current.at + atMostEvery - performance.now())
    const timer = setTimeout(tell, wait)
    return () => {
      clearTimeout(timer)
    }
  }, [now])
  return told
}
