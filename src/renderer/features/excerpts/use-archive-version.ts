import { useLiveQuery } from 'dexie-react-hooks'
import type { Session } from '@/renderer/session/session'

/** A word that is another one once decisions or analyses have changed; undefined until it is known. */
export function useArchiveVersion({ db }: Session): string | undefined {
  return useLiveQuery(async () => {
    const [meta, analyses] = await Promise.all([db.meta.get('archive'), db.analyses.count()])
    return `${String(meta?.lastCommit ?? 0)}:${String(analyses)}`
  }, [db])
}
