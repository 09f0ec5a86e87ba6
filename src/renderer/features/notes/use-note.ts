import { useLiveQuery } from 'dexie-react-hooks'
import type { Note } from '@/core/note/note'
import { useSession } from '@/renderer/session/use-session'

/** The open note, live; null: it is not there; undefined until it is read. */
export function useNote(id: string | null): Note | null | undefined {
  const { db } = useSession()
  return useLiveQuery(async () => (id === null ? null : ((await db.notes.get(id)) ?? null)), [db, id])
}
