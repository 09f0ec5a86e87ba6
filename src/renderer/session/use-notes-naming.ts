import { useLiveQuery } from 'dexie-react-hooks'
import { namingAsTyped } from '@/core/note/naming-as-typed'
import { noteDrafts } from '@/store/queries/note-drafts'
import { notesNaming } from '@/store/queries/notes-naming'
import { useSession } from './use-session'
import { useView } from './use-view'

interface NamingNotes {
  /** The newest first; undefined until they are read. */
  readonly notes: readonly { readonly id: string; readonly label: string }[] | undefined
  readonly open: (id: string) => void
}

/** The notes that lead to something, by the marks of it in their text, live. */
export function useNotesNaming(marks: readonly string[]): NamingNotes {
  const { db } = useSession()
  const all = marks.join('\n')
  const read = useLiveQuery(
    async () => ({ of: all, notes: await notesNaming(db, all.split('\n')) }),
    [db, all],
  )
  const drafts = useLiveQuery(() => noteDrafts(db), [db])
  return {
    notes:
      read?.of === all && drafts !== undefined
        ? namingAsTyped(read.notes, drafts, marks).map(({ id, title }) => ({
            id,
            label: title === '' ? 'Untitled' : title,
          }))
        : undefined,
    open: (id) => {
      useView.getState().openNote(id)
    },
  }
}
