import type { KeyboardEvent } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { FolderOpenDot } from 'lucide-react'
import { ListBox, useDragAndDrop } from 'react-aria-components'
import { moveEntries, stepInDossier } from '@/core/dossier/commands/move-entries'
import { removeEntries } from '@/core/dossier/commands/remove-entries'
import type { Dossier, DossierEntry } from '@/core/dossier/dossier'
import { copyCited } from '@/renderer/session/copy-cited'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
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
  const { entries } = dossier
  const facts = useFacts(entries)
  const move = useMove(dossier)
  const onKey = useEntryKeys(dossier, chosen, move, onTask)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'application/x-cuttings-entry': String(key) })),
    onReorder: ({ keys, target }) => {
      const at = entries.findIndex(({ id }) => id === target.key)
      const before = entries[target.dropPosition === 'before' ? at : at + 1]?.id ?? null
      move(new Set([...keys].map(String)), before)
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

function useMove(dossier: Dossier) {
  const session = useSession()
  return (ids: ReadonlySet<string>, before: string | null) => {
    void session.run(moveEntries(dossier, ids, before, session.context()))
  }
}

function useEntryKeys(
  dossier: Dossier,
  chosen: ReadonlySet<string>,
  move: (ids: ReadonlySet<string>, before: string | null) => void,
  onTask: (task: DossierTask) => void,
) {
  const session = useSession()
  const { entries } = dossier
  const remove = async () => {
    if (!(await session.run(removeEntries(dossier, chosen, session.context())))) return
    await noticeWithUndo(session, `Took ${chosen.size === 1 ? 'it' : `${String(chosen.size)} entries`} out.`)
  }
  const step = (by: -1 | 1) => {
    const picked = entries.filter(({ id }) => chosen.has(id))
    const id = (by === -1 ? picked[0] : picked.at(-1))?.id
    const before = id === undefined ? undefined : stepInDossier(entries, id, by)
    if (before !== undefined) move(chosen, before)
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
