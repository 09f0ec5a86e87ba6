import { useMemo, useState } from 'react'
import { FolderOpenDot } from 'lucide-react'
import { moveEntries } from '@/core/dossier/commands/move-entries'
import type { Dossier, DossierEntry } from '@/core/dossier/dossier'
import { runOnDossier } from '@/renderer/session/run-on-dossier'
import { useSession } from '@/renderer/session/use-session'
import { EmptyState } from '@/renderer/ui/empty-state'
import { RowList } from '@/renderer/ui/row-list'
import { type RowSelection, selectRows } from '@/renderer/ui/select-rows'
import { DossierRow } from './dossier-row'
import type { DossierTask } from './dossier-task'
import { entryDepths } from './entry-depths'
import { openEntry } from './open-entry'
import { useEntryFacts } from './use-entry-facts'
import { useEntryKeys } from './use-entry-keys'

/** CSS px: a guess before a row is measured. */
const guessedHeight = 56

interface DossierRowsProps {
  readonly dossier: Dossier
  readonly selection: RowSelection
  /** What is ticked, or else where the keyboard stands. */
  readonly chosen: ReadonlySet<string>
  readonly onSelect: (selection: RowSelection) => void
  readonly onTask: (task: DossierTask) => void
}

/** The entries: put in order by dragging or Alt with the arrows, opened by Enter, taken out by Delete. */
export function DossierRows({ dossier, selection, chosen, onSelect, onTask }: DossierRowsProps) {
  const session = useSession()
  const { id: dossierId, entries } = dossier
  const ids = useMemo(() => entries.map(({ id }) => id), [entries])
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries])
  const depths = useMemo(() => entryDepths(entries), [entries])
  const [shown, setShown] = useState({ start: 0, end: 0 })
  const facts = useEntryFacts(entries.slice(shown.start, shown.end + 1))
  const onKey = useEntryKeys(dossier, chosen, onTask, (active) => {
    onSelect({ active, anchor: active, ticked: new Set() })
  })
  if (entries.length === 0)
    return (
      <EmptyState icon={<FolderOpenDot />} title="Nothing in this dossier yet">
        Send excerpts, quotes and articles here with W, from the reader, Excerpts, the quote bank or a list.
        Begin with a heading, if you like.
      </EmptyState>
    )
  const open = (entry: DossierEntry | undefined) => {
    if (entry?.kind === 'heading') onTask({ kind: 'heading', entry })
    else if (entry !== undefined) openEntry(entry)
  }
  return (
    <RowList
      label="Entries of the dossier"
      className="dossiers-entries"
      ids={ids}
      selection={selection}
      onGesture={(gesture) => {
        const next = selectRows(ids, selection, gesture)
        onSelect(next)
        return next
      }}
      onOpen={(id) => {
        open(byId.get(id))
      }}
      onKey={onKey}
      rowHeight={guessedHeight}
      onShow={(start, end) => {
        setShown((now) => (now.start === start && now.end === end ? now : { start, end }))
      }}
      onMove={(id, before) => {
        const moving = chosen.has(id) ? chosen : new Set([id])
        void runOnDossier(session, dossierId, (now, ctx) => moveEntries(now, moving, before, ctx))
      }}
    >
      {(id) => {
        const entry = byId.get(id)
        return entry === undefined ? null : (
          <DossierRow entry={entry} depth={depths.get(id) ?? 0} facts={facts} />
        )
      }}
    </RowList>
  )
}
