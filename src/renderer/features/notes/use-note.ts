import { useLiveQuery } from 'dexie-react-hooks'
import type { Note } from '@/core/note/note'
import { useSession } from '@/renderer/session/use-session'

/** The open note, live; null: it is not there; undefined until it is read. */
export function useNote(id: string | null): Note | null | undefined {
  const { db } = useSession()
  const read = useLiveQuery(
    async () => ({ of: id, note: id === null ? null : ((await db.notes.get(id)) ?? null) }),
    [db, id],
  )
  // Until the other note is read, a live query still has the one before: what is typed then would go into that one.
  return read?.of === id ? read.note : undefined
}
