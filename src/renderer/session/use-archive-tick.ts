import { useEffect, useRef, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useSession } from './use-session'

/** ms: while the archive is analysed it changes many times a second, and lists are read anew no more often. */
const atMostEvery = 1500

/**
 * '' at first, and another word each time that decisions or analyses have changed since, at once for what a person
 * does, else at most every while. Both leave a row in the index queue. Lists are read at once with the first word,
 * and not a second time as soon as the state of the archive is known.
 */
export function useArchiveTick(): string {
  const { db } = useSession()
  const now = useLiveQuery(async () => {
    const [commit, queue] = await Promise.all([
      db.history.orderBy('seq').lastKey(),
      db.indexQueue.orderBy('seq').lastKey(),
    ])
    return `${String(Number(commit ?? 0))}:${String(Number(queue ?? 0))}`
  }, [db])
  const [told, setTold] = useState('')
  const last = useRef<{ at: number; commit: string; now: string } | null>(null)
  useEffect(() => {
    if (now === undefined) return undefined
    const [commit = ''] = now.split(':')
    const before = last.current
    if (before === null) {
      last.current = { at: 0, commit, now }
      return undefined
    }
    if (before.now === now) return undefined
    const tell = () => {
      last.current = { at: performance.now(), commit, now }
      setTold(now)
    }
    // What a person does shows at once.
    const wait = commit === before.commit ? Math.max(0, before.at + atMostEvery - performance.now()) : 0
    const timer = setTimeout(tell, wait)
    return () => {
      clearTimeout(timer)
    }
  }, [now])
  return told
}
