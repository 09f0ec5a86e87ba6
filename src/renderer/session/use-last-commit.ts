import { useLiveQuery } from 'dexie-react-hooks'
import { useSession } from './use-session'

/**
 * Place in history of the archive's last commit, live, 0 before the first; undefined until it is read. For what
 * reads many keys: a live query of its own keeps a record of each key that it has read, which takes a second on
 * the window's thread at 100,000.
 */
export function useLastCommit(): number | undefined {
  const { db } = useSession()
  return useLiveQuery(async () => Number((await db.history.orderBy('seq').lastKey()) ?? 0), [db])
}
