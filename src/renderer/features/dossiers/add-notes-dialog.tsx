import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { DossierMatter } from '@/core/dossier/dossier'
import { useSession } from '@/renderer/session/use-session'
import { Dialog } from '@/renderer/ui/dialog'
import { PickList } from '@/renderer/ui/pick-list'

const mostShown = 30

interface AddNotesDialogProps {
  /** Resolves to whether it was added. */
  readonly onAdd: (matter: DossierMatter) => Promise<boolean>
  readonly onClose: () => void
}

/** Chooses notes, one after the other. */
export function AddNotesDialog({ onAdd, onClose }: AddNotesDialogProps) {
  const { db } = useSession()
  const [words, setWords] = useState('')
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set())
  const notes = useLiveQuery(() => db.notes.orderBy('modified').reverse().toArray(), [db]) ?? []
  const wanted = words.trim().toLocaleLowerCase()
  const fitting = notes.filter(({ title }) => title.toLocaleLowerCase().includes(wanted))
  const add = async (id: string) => {
    const note = notes.find((one) => one.id === id)
    if (note === undefined || added.has(id)) return
    if (await onAdd({ kind: 'note', noteId: id, title: note.title })) setAdded(new Set([...added, id]))
  }
  return (
    <Dialog title="Add notes to the dossier" isOpen onClose={onClose} size="small">
      <PickList
        label="Find a note"
        entries={fitting.slice(0, mostShown).map(({ id, title }) => ({
          id,
          label: title === '' ? 'Untitled' : title,
          state: added.has(id) ? 'on' : 'off',
        }))}
        query={words}
        onQueryChange={setWords}
        onToggle={(id) => void add(id)}
        createLabel={null}
        onCreate={onClose}
        emptyText={notes.length === 0 ? 'There are no notes yet.' : 'No note has these words in its title.'}
        onDone={onClose}
      />
    </Dialog>
  )
}
