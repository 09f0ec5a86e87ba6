import { NotebookPen } from 'lucide-react'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { EmptyState } from '@/renderer/ui/empty-state'
import { newNote } from './new-note'
import { NoteEditor } from './note-editor'
import { useKeptDraft } from './use-kept-draft'
import { useNote } from './use-note'
import './notes.css'

/** The open note, or what to do where none is. `isBeside`: it stands beside another view. */
export function NotePage({ isBeside = false }: { readonly isBeside?: boolean }) {
  const session = useSession()
  const id = useView((view) => view.openNoteId)
  const note = useNote(id)
  const kept = useKeptDraft(id)
  if (note === undefined || kept === undefined) return null
  if (note !== null) return <NoteEditor key={note.id} note={note} kept={kept} isBeside={isBeside} />
  return (
    <EmptyState
      icon={<NotebookPen />}
      title={id === null ? 'No note is open' : 'This note is no longer there'}
      action={
        <Button variant="primary" onPress={() => void newNote(session)}>
          New note
        </Button>
      }
    >
      {id === null
        ? `Choose one ${isBeside ? 'above' : 'from the list'}, or begin a new one.`
        : 'It was removed. Undo brings it back.'}
    </EmptyState>
  )
}
