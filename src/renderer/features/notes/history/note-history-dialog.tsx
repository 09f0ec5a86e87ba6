import { useState } from 'react'
import { goBackNote } from '@/core/note/commands/go-back-note'
import type { Note } from '@/core/note/note'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { formatMoment } from '@/renderer/ui/format-moment'
import { NoteChanges } from './note-changes'
import { SittingList } from './sitting-list'
import { useNoteHistory } from './use-note-history'
import './note-history.css'

interface NoteHistoryDialogProps {
  readonly note: Note
  /** Commits what was typed. */
  readonly settle: () => Promise<void>
  readonly onClose: () => void
}

/** The earlier versions of a note, what each differs in, and the way back to it. */
export function NoteHistoryDialog({ note, settle, onClose }: NoteHistoryDialogProps) {
  const session = useSession()
  const { sittings, isWhole, trouble } = useNoteHistory(note.id, settle)
  const [chosen, setChosen] = useState<number | null>(null)
  // The one before the last is what somebody looks for who opens this.
  const at = sittings.findIndex(({ seq }) => seq === chosen)
  const shown = sittings[at === -1 ? Math.min(1, sittings.length - 1) : at]
  const before = shown === undefined ? undefined : sittings[sittings.indexOf(shown) + 1]
  const then = shown?.note ?? null
  const isSame =
    then === null || (then.title === note.title && then.body === note.body && sameTags(then, note))
  const goBack = async () => {
    if (then === null || shown === undefined) return
    const done = await session.runFrom(async () => {
      const now = await session.db.notes.get(note.id)
      const tags = new Set(await session.db.tags.toCollection().primaryKeys())
      return now === undefined ? null : goBackNote(now, then, tags, session.context())
    })
    if (!done) return
    onClose()
    await noticeWithUndo(session, `The note is as it was on ${formatMoment(shown.at, 'minute')}.`)
  }
  return (
    <Dialog
      title="History of the note"
      isOpen
      onClose={onClose}
      isDismissable
      size="large"
      footer={
        <>
          <span className="notes-history-told">
            Going back is a change of its own: it can be undone, and no version is lost.
          </span>
          <Button onPress={onClose}>Close</Button>
          <Button variant="primary" isDisabled={isSame} onPress={() => void goBack()}>
            Go back to this
          </Button>
        </>
      }
    >
      <div className="notes-history">
        <div className="notes-history-side">
          <SittingList sittings={sittings} chosen={shown?.seq ?? null} onChoose={setChosen} />
          {!isWhole && <p role="status">Reading history…</p>}
          {trouble !== '' && <p role="alert">Not all of the history could be read. {trouble}</p>}
        </div>
        {shown !== undefined && <NoteChanges version={shown} before={before?.note ?? null} now={note} />}
      </div>
    </Dialog>
  )
}

function sameTags(a: Note, b: Note): boolean {
  return a.tagIds.join() === b.tagIds.join()
}
