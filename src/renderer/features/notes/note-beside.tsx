import { useLiveQuery } from 'dexie-react-hooks'
import { FilePlus2, PanelRightClose, SquareArrowOutUpLeft } from 'lucide-react'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { IconButton } from '@/renderer/ui/icon-button'
import { Select } from '@/renderer/ui/select'
import { newNote } from './new-note'
import { NotePage } from './note-page'

/** Notes that can be chosen here; older ones are opened in the Notes view. */
const mostShown = 50

/** The open note beside what is read, so that excerpts can be dragged into it. */
export function NoteBeside() {
  const session = useSession()
  const openNoteId = useView((view) => view.openNoteId)
  const show = useView((view) => view.show)
  const read = useLiveQuery(() => session.db.notes.orderBy('modified').reverse().toArray(), [session])
  const notes = read ?? []
  const open = notes.find(({ id }) => id === openNoteId)
  const latest = notes.slice(0, mostShown)
  const shown = open === undefined || latest.includes(open) ? latest : [open, ...latest]
  return (
    <>
      <header className="notes-beside">
        <Select
          label="Note"
          isLabelHidden
          options={[
            ...(open === undefined ? [{ id: '', label: 'Choose a note' }] : []),
            ...shown.map(({ id, title }) => ({ id, label: title === '' ? 'Untitled' : title })),
          ]}
          value={open?.id ?? ''}
          onChange={(id) => {
            show({ openNoteId: id === '' ? null : id })
          }}
        />
        <IconButton label="New note" keys="Mod+Shift+N" onPress={() => void newNote(session)}>
          <FilePlus2 />
        </IconButton>
        <IconButton
          label="Open in Notes"
          onPress={() => {
            show({ place: 'notes' })
          }}
        >
          <SquareArrowOutUpLeft />
        </IconButton>
        <IconButton
          label="Close the note beside"
          keys="Mod+Alt+3"
          onPress={() => {
            show({ noteBeside: false })
          }}
        >
          <PanelRightClose />
        </IconButton>
      </header>
      <NotePage isBeside />
    </>
  )
}
