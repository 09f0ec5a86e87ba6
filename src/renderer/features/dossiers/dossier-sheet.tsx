import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { Download, Ellipsis, Heading, ListPlus, Trash2 } from 'lucide-react'
import { deleteDossier } from '@/core/dossier/commands/delete-dossier'
import { editDossier } from '@/core/dossier/commands/edit-dossier'
import type { Dossier } from '@/core/dossier/dossier'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { runOnDossier } from '@/renderer/session/run-on-dossier'
import { useCopying } from '@/renderer/session/use-copying'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { CopyMenu } from '@/renderer/ui/copy-menu'
import { IconButton } from '@/renderer/ui/icon-button'
import { MenuButton } from '@/renderer/ui/menu-button'
import type { RowSelection } from '@/renderer/ui/select-rows'
import { AddToDossierDialog } from './add-to-dossier-dialog'
import { DossierRows } from './dossier-rows'
import type { DossierTask } from './dossier-task'
import { excerptsOf } from './excerpts-of'
import { HeadingDialog } from './heading-dialog'

/** A dossier: its title, what can be done with it, and its entries in order. */
export function DossierSheet({ dossier }: { readonly dossier: Dossier }) {
  const session = useSession()
  const [selection, setSelection] = useState<RowSelection>({ active: null, anchor: null, ticked: new Set() })
  const chosen = useMemo(() => chosenOf(dossier, selection), [dossier, selection])
  const [task, setTask] = useState<DossierTask | null>(null)
  const title = useRef<HTMLInputElement>(null)
  const entries = dossier.entries.filter(({ id }) => chosen.has(id))
  const copying = useCopying(() => excerptsOf(entries))
  const after = entries.at(-1)?.id ?? null
  const remove = async () => {
    if (!(await runOnDossier(session, dossier.id, deleteDossier))) return
    useView.getState().show({ openDossierId: null })
    await noticeWithUndo(session, `Deleted “${dossier.title === '' ? 'Untitled' : dossier.title}”.`)
  }
  const close = () => {
    setTask(null)
  }
  return (
    <section className="dossiers-sheet" aria-label="Dossier">
      <header className="dossiers-bar">
        <TitleField dossier={dossier} field={title} />
        <Button icon={<Heading />} onPress={() => setTask({ kind: 'heading', entry: null })}>
          Heading
        </Button>
        <IconButton label="Add notes or dossiers" onPress={() => setTask({ kind: 'add' })}>
          <ListPlus />
        </IconButton>
        <CopyMenu {...copying} isDisabled={excerptsOf(entries).length === 0} />
        <Button
          icon={<Download />}
          variant="primary"
          isDisabled={dossier.entries.length === 0}
          onPress={() => useView.getState().show({ dialog: 'export' })}
        >
          Export…
        </Button>
        <MenuButton
          label="Dossier"
          icon={<Ellipsis />}
          entries={[
            {
              id: 'delete',
              label: 'Delete dossier',
              icon: <Trash2 />,
              isDanger: true,
              run: () => void remove(),
            },
          ]}
        />
      </header>
      <DossierRows
        dossier={dossier}
        selection={selection}
        chosen={chosen}
        onSelect={setSelection}
        onTask={setTask}
      />
      {task?.kind === 'heading' && (
        <HeadingDialog dossier={dossier} entry={task.entry} after={after} onClose={close} />
      )}
      {task?.kind === 'add' && <AddToDossierDialog dossier={dossier} after={after} onClose={close} />}
    </section>
  )
}

/** What is ticked, or else where the keyboard stands. */
function chosenOf({ entries }: Dossier, { active, ticked }: RowSelection): ReadonlySet<string> {
  const there = entries.map(({ id }) => id).filter((id) => ticked.has(id))
  if (there.length > 0) return new Set(there)
  return new Set(entries.some(({ id }) => id === active) && active !== null ? [active] : [])
}

interface TitleFieldProps {
  readonly dossier: Dossier
  readonly field: RefObject<HTMLInputElement | null>
}

/** Saved when the field is left, or by Enter. */
function TitleField({ dossier, field }: TitleFieldProps) {
  const session = useSession()
  const [typed, setTyped] = useState<string | null>(null)
  const [isNew] = useState(dossier.title === '' && dossier.entries.length === 0)
  useEffect(() => {
    if (isNew) field.current?.focus()
  }, [isNew, field])
  const save = async () => {
    if (typed === null) return
    const title = typed.normalize('NFC').trim()
    const saved = await runOnDossier(session, dossier.id, (now, ctx) =>
      editDossier(now, { title }, 'Rename dossier', ctx),
    )
    if (saved) setTyped(null)
  }
  return (
    <input
      ref={field}
      className="dossiers-title"
      aria-label="Title of the dossier"
      placeholder="Untitled"
      value={typed ?? dossier.title}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur()
        if (event.key === 'Escape') setTyped(null)
      }}
    />
  )
}
