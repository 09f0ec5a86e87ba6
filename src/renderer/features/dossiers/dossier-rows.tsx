import type { KeyboardEvent } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { FolderOpenDot } from 'lucide-react'
import { ListBox, useDragAndDrop } from 'react-aria-components'
import { moveEntries } from '@/core/dossier/commands/move-entries'
import { removeEntries } from '@/core/dossier/commands/remove-entries'
import { stepEntries } from '@/core/dossier/commands/step-entries'
import type { Dossier, DossierEntry } from '@/core/dossier/dossier'
import { copyCited } from '@/renderer/session/copy-cited'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { runOnDossier } from '@/renderer/session/run-on-dossier'
import { useSession } from '@/renderer/session/use-session'
import { EmptyState } from '@/renderer/ui/empty-state'
import { DossierRow, type EntryFacts } from './dossier-row'
import type { DossierTask } from './dossier-task'
import { excerptsOf } from './excerpts-of'
import { openEntry } from './open-entry'

interface DossierRowsProps {
  readonly dossier: Dossier
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (ids: ReadonlySet<string>) => void
  readonly onTask: (task: DossierTask) => void
}

/** The entries: put in order by dragging or Alt with the arrows, opened by Enter, taken out by Delete. */
export function DossierRows({ dossier, chosen, onChoose, onTask }: DossierRowsProps) {
  const session = useSession()
  const { id: dossierId, entries } = dossier
  const facts = useFacts(entries)
  const onKey = useEntryKeys(dossier, chosen, onTask)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'application/x-cuttings-entry': String(key) })),
    onReorder: ({ keys, target }) => {
      const at = entries.findIndex(({ id }) => id === target.key)
      const before = entries[target.dropPosition === 'before' ? at : at + 1]?.id ?? null
      const ids = new Set([...keys].map(String))
      void runOnDossier(session, dossierId, (now, ctx) => moveEntries(now, ids, before, ctx))
    },
  })
  if (entries.length === 0)
    return (
      <EmptyState icon={<FolderOpenDot />} title="Nothing in this dossier yet">
        Send excerpts, quotes and articles here with W, from the reader, Excerpts, the quote bank or a list.
        Begin with a heading, if you like.
      </EmptyState>
    )
  return (
    <div className="dossiers-scroll" onKeyDownCapture={onKey}>
      <ListBox
        aria-label="Entries of the dossier"
        className="dossiers-entries"
        selectionMode="multiple"
        selectionBehavior="replace"
        selectedKeys={chosen}
        onSelectionChange={(keys) => {
          onChoose(new Set(keys === 'all' ? entries.map(({ id }) => id) : [...keys].map(String)))
        }}
        onAction={(key) => {
          const entry = entries.find(({ id }) => id === key)
          if (entry?.kind === 'heading') onTask({ kind: 'heading', entry })
          else if (entry !== undefined) openEntry(entry)
        }}
        dragAndDropHooks={dragAndDropHooks}
      >
        {entries.map((entry) => (
          <DossierRow key={entry.id} entry={entry} facts={facts} />
        ))}
      </ListBox>
    </div>
  )
}

function useEntryKeys(
  { id: dossierId, entries }: Dossier,
  chosen: ReadonlySet<string>,
  onTask: (task: DossierTask) => void,
) {
  const session = useSession()
  const remove = async () => {
    let count = 0
    const done = await runOnDossier(session, dossierId, (now, ctx) => {
      count = now.entries.filter(({ id }) => chosen.has(id)).length
      return removeEntries(now, chosen, ctx)
    })
    if (done && count > 0)
      await noticeWithUndo(session, `Took ${count === 1 ? 'it' : `${String(count)} entries`} out.`)
  }
  const step = (by: -1 | 1) => {
    void runOnDossier(session, dossierId, (now, ctx) => stepEntries(now, chosen, by, ctx))
  }
  const press = ({ key, altKey, shiftKey }: KeyboardEvent): boolean => {
    const picked = entries.filter(({ id }) => chosen.has(id))
    const [first] = picked
    if (first === undefined) return false
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) step(key === 'ArrowUp' ? -1 : 1)
    else if (altKey) return false
    else if (key === 'Delete' || key === 'Backspace') void remove()
    else if (key === 'F2' && first.kind === 'heading') onTask({ kind: 'heading', entry: first })
    else if (key.toLowerCase() === 'y')
      void copyCited(session, excerptsOf(picked), shiftKey ? 'citation' : 'quotation')
    else return false
    return true
  }
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || !press(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
}

/** What the archive says today of the articles and notes in the dossier. */
function useFacts(entries: readonly DossierEntry[]): EntryFacts {
  const { db } = useSession()
  const itemIds = entries.flatMap((entry) => (entry.kind === 'item' ? [entry.itemId] : []))
  const noteIds = entries.flatMap((entry) => (entry.kind === 'note' ? [entry.noteId] : []))
  const read = useLiveQuery(
    async () => ({ items: await db.items.bulkGet(itemIds), notes: await db.notes.bulkGet(noteIds) }),
    [db, itemIds.join('\n'), noteIds.join('\n')],
  )
  if (read === undefined) return { isRead: false, items: new Map(), notes: new Map() }
  return {
    isRead: true,
    items: new Map(read.items.flatMap((item) => (item === undefined ? [] : [[item.id, item]]))),
    notes: new Map(read.notes.flatMap((note) => (note === undefined ? [] : [[note.id, note]]))),
  }
}
