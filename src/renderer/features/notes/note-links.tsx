import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { editNote } from '@/core/note/commands/edit-note'
import type { Note } from '@/core/note/note'
import { joinDiffs } from '@/core/history/join-diffs'
import { tableDiff } from '@/core/history/table-diff'
import { ensureTags } from '@/core/tag/ensure-tags'
import { tagPath } from '@/core/tag/tag-path'
import { namingMarks } from '@/formats/note-markdown/cuttings-link'
import { useNotesNaming } from '@/renderer/session/use-notes-naming'
import { useSaveWhenLeft } from '@/renderer/session/use-save-when-left'
import { useSession } from '@/renderer/session/use-session'
import { formatMoment } from '@/renderer/ui/format-moment'
import { LinkList } from '@/renderer/ui/link-list'
import { TextField } from '@/renderer/ui/text-field'

interface NoteLinksProps {
  readonly note: Note
  /** Commits what was typed, so that tags go onto the note as it is. */
  readonly settle: () => Promise<void>
}

/** The tags of the note, and the notes that refer to it. */
export function NoteLinks({ note, settle }: NoteLinksProps) {
  const { notes, open } = useNotesNaming(namingMarks('note', note.id))
  return (
    <>
      <NoteTags note={note} settle={settle} />
      <h2 className="notes-panel-head">Linked from</h2>
      {notes?.length === 0 && (
        <p className="notes-none">No other note leads here. Type [[ in a note to make a link.</p>
      )}
      <LinkList label="Linked from" entries={notes ?? []} onOpen={open} />
      <p className="notes-none">Begun {formatMoment(note.created, 'exact')}</p>
    </>
  )
}

function NoteTags({ note, settle }: NoteLinksProps) {
  const session = useSession()
  const tags = useLiveQuery(() => session.db.tags.toArray(), [session])
  const byId = new Map((tags ?? []).map((tag) => [tag.id, tag]))
  const kept = note.tagIds.map((id) => tagPath(id, byId)).join(', ')
  const [typed, setTyped] = useState<string | null>(null)
  const save = async () => {
    if (typed === null) return
    await settle()
    const done = await session.runFrom(async () => {
      const now = await session.db.notes.get(note.id)
      if (now === undefined) return null
      const ctx = session.context()
      // As they are by now: Enter and leaving the field are two of these, and would make the same tag twice.
      const { added, ids } = ensureTags(await session.db.tags.toArray(), typed.split(','), ctx)
      const change = editNote(now, { tagIds: ids }, ctx, 'Tag note')
      return change && { ...change, diff: joinDiffs([tableDiff('tags', { added }), change.diff]) }
    })
    if (done) setTyped((now) => (now === typed ? null : now))
  }
  useSaveWhenLeft(() => void save())
  return (
    <TextField
      label="Tags"
      description="Several with commas between them."
      value={typed ?? kept}
      onChange={setTyped}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void save()
      }}
    />
  )
}
