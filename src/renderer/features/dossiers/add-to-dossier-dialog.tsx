import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { addEntries } from '@/core/dossier/commands/add-entries'
import type { Dossier, DossierMatter } from '@/core/dossier/dossier'
import { runOnDossier } from '@/renderer/session/run-on-dossier'
import { useSession } from '@/renderer/session/use-session'
import { Dialog } from '@/renderer/ui/dialog'
import { PickList } from '@/renderer/ui/pick-list'
import { dossierHolds } from '@/store/queries/dossier-holds'
import { listDossiers } from '@/store/queries/list-dossiers'

const mostShown = 30

interface AddToDossierDialogProps {
  readonly dossier: Dossier
  /** The entry that is added behind; null: at the end. */
  readonly after: string | null
  readonly onClose: () => void
}

/** Chooses notes and other dossiers, one after the other. */
export function AddToDossierDialog({ dossier, after, onClose }: AddToDossierDialogProps) {
  const session = useSession()
  const { db } = session
  const [words, setWords] = useState('')
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set())
  const [refused, setRefused] = useState('')
  const choices = useLiveQuery(async () => {
    const notes = (await db.notes.toArray()).map((note) => ({ ...note, kind: 'note' as const }))
    const dossiers = (await listDossiers(db)).map((one) => ({ ...one, kind: 'dossier' as const }))
    return [...notes, ...dossiers.filter(({ id }) => id !== dossier.id)].sort(
      (a, b) => b.modified - a.modified,
    )
  }, [db, dossier.id])
  const wanted = words.trim().toLocaleLowerCase()
  const fitting = (choices ?? []).filter(({ title }) => title.toLocaleLowerCase().includes(wanted))
  const add = async (id: string) => {
    const choice = choices?.find((one) => one.id === id)
    if (choice === undefined || added.has(id)) return
    const { title, kind } = choice
    if (kind === 'dossier' && (await dossierHolds(db, id, dossier.id))) {
      setRefused(`“${nameOf(title)}” has this dossier in it already, and cannot stand in it.`)
      return
    }
    setRefused('')
    const matter: DossierMatter =
      kind === 'note' ? { kind, noteId: id, title } : { kind, dossierId: id, title }
    if (await runOnDossier(session, dossier.id, (now, ctx) => addEntries(now, [matter], after, ctx)))
      setAdded(new Set([...added, id]))
  }
  return (
    <Dialog title="Add notes or dossiers" isOpen onClose={onClose} size="small">
      <PickList
        label="Find a note or dossier"
        entries={fitting.slice(0, mostShown).map(({ id, title, kind }) => ({
          id,
          label: kind === 'note' ? nameOf(title) : `${nameOf(title)} (dossier)`,
          state: added.has(id) ? 'on' : 'off',
        }))}
        query={words}
        onQueryChange={setWords}
        onToggle={(id) => void add(id)}
        createLabel={null}
        onCreate={onClose}
        emptyText={
          choices?.length === 0
            ? 'There are no notes and no other dossiers yet.'
            : 'No note and no dossier has these words in its title.'
        }
        onDone={onClose}
      />
      {refused !== '' && <p role="alert">{refused}</p>}
    </Dialog>
  )
}

const nameOf = (title: string): string => (title === '' ? 'Untitled' : title)
