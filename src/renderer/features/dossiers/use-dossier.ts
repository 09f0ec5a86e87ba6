import { useLiveQuery } from 'dexie-react-hooks'
import type { Dossier } from '@/core/dossier/dossier'
import { useSession } from '@/renderer/session/use-session'
import { getDossier } from '@/store/queries/get-dossier'

/** undefined while it is read; null where there is none. */
export function useDossier(id: string | null): Dossier | null | undefined {
  const { db } = useSession()
  const read = useLiveQuery(
    async () => ({ of: id, dossier: id === null ? null : await getDossier(db, id) }),
    [db, id],
  )
  return read?.of === id ? read.dossier : undefined
}
