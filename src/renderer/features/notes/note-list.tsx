import { useMemo, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { FilePlus2, NotebookPen } from 'lucide-react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { plainWords } from '@/core/note/plain-words'
import type { NoteDraft } from '@/core/note/note-draft'
import type { Note } from '@/core/note/note'
import { readNoteMarkdown } from '@/formats/note-markdown/read-note-markdown'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { EmptyState } from '@/renderer/ui/empty-state'
import { formatMoment } from '@/renderer/ui/format-moment'
import { IconButton } from '@/renderer/ui/icon-button'
import { noteDrafts } from '@/store/queries/note-drafts'
import { newNote } from './new-note'
import './notes.css'

/** All notes, the last changed one first; a field narrows them by their words. */
export function NoteList() {
  const session = useSession()
  const notes = useLiveQuery(() => session.db.notes.orderBy('modified').reverse().toArray(), [session])
  // What is typed becomes a change at the next rest; the list shows it at once, as the editor does.
  const drafts = useLiveQuery(() => noteDrafts(session.db), [session])
  const asTyped = useMemo(() => withDrafts(notes ?? [], drafts ?? []), [notes, drafts])
  const openNoteId = useView((view) => view.openNoteId)
  const [words, setWords] = useState('')
  const shown = useMemo(() => asTyped.filter((note) => holds(note, words)), [asTyped, words])
  const add = () => void newNote(session)
  return (
    <>
      <header className="notes-head">
        <h1 className="notes-heading">Notes</h1>
        <IconButton label="New note" keys="Mod+Shift+N" onPress={add}>
          <FilePlus2 />
        </IconButton>
      </header>
      {notes?.length === 0 && (
        <EmptyState
          icon={<NotebookPen />}
          title="No notes yet"
          action={
            <Button variant="primary" onPress={add}>
              New note
            </Button>
          }
        >
          A note is where a story takes shape: write, and put quotes in with /quote. They keep their source.
        </EmptyState>
      )}
      {notes !== undefined && notes.length > 0 && (
        <>
          <input
            type="search"
            className="ui-input notes-filter"
            aria-label="Find a note"
            placeholder="Find a note"
            value={words}
            onChange={(event) => {
              setWords(event.target.value)
            }}
          />
          <ListBox
            className="notes-list"
            aria-label="Notes"
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            selectedKeys={openNoteId === null ? [] : [openNoteId]}
            onSelectionChange={(keys) => {
              const [id] = keys === 'all' ? [] : keys
              if (id !== undefined) useView.getState().show({ openNoteId: String(id) })
            }}
            renderEmptyState={() => <p className="notes-none">No note has these words.</p>}
          >
            {shown.map((note) => (
              <NoteRow key={note.id} note={note} />
            ))}
          </ListBox>
        </>
      )}
    </>
  )
}

function NoteRow({ note }: { readonly note: Note }) {
  const title = note.title === '' ? 'Untitled' : note.title
  return (
    <ListBoxItem id={note.id} textValue={title} className="notes-row">
      <span className="notes-row-title">{title}</span>
      <span className="notes-row-lead">{leadOf(note)}</span>
      <span className="notes-quiet ui-tabular" title={formatMoment(note.modified, 'exact')}>
        {formatMoment(note.modified, 'day')}
      </span>
    </ListBoxItem>
  )
}

function withDrafts(notes: readonly Note[], drafts: readonly NoteDraft[]): readonly Note[] {
  const byNote = new Map(drafts.map((draft) => [draft.noteId, draft]))
  return notes.map((note) => {
    const draft = byNote.get(note.id)
    return draft === undefined ? note : { ...note, title: draft.title, body: draft.body }
  })
}

/** Reading Markdown costs; a note's words change only with its record. */
const words = new WeakMap<Note, string>()

function wordsOf(note: Note): string {
  const known = words.get(note) ?? plainWords(readNoteMarkdown(note.body))
  words.set(note, known)
  return known
}

function leadOf(note: Note): string {
  return wordsOf(note).replace(/\s+/gu, ' ').trim().slice(0, 160)
}

function holds(note: Note, wanted: string): boolean {
  const text = `${note.title} ${wordsOf(note)}`.toLocaleLowerCase()
  return wanted
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word))
}
