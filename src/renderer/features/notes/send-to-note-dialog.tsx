import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useSending } from '@/renderer/session/use-sending'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { PickList } from '@/renderer/ui/pick-list'
import { listDossiers } from '@/store/queries/list-dossiers'
import { sendTo, type Sent, type SendTarget } from './send-to'

const mostShown = 30

/** Chooses the note or dossier that excerpts or articles are put at the end of, or makes one by typing its title. */
export function SendToNoteDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const sending = useSending()
  const [words, setWords] = useState('')
  const targets = useTargets()
  const typed = words.trim()
  const fitting = targets.filter(({ title }) => title.toLocaleLowerCase().includes(typed.toLocaleLowerCase()))
  const what = whatOf(sending)
  const send = async (to: SendTarget) => {
    const sent = await sendTo(session, sending, to)
    if (sent === null) return
    onClose()
    session.notify({
      tone: 'info',
      text: `${what} went to “${nameOf(sent)}”.`,
      action: { label: sent.kind === 'note' ? 'Open note' : 'Open dossier', run: () => open(sent) },
    })
  }
  return (
    <Dialog
      title={`Send ${what.toLowerCase()} to a note or dossier`}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <Button onPress={() => void send({ kind: 'dossier', title: typed })}>
          {typed === '' ? 'New dossier' : `New dossier “${typed}”`}
        </Button>
      }
    >
      <PickList
        label="Find or name a note or dossier"
        isSingle
        entries={fitting.slice(0, mostShown).map((target) => ({
          id: target.id,
          label: target.kind === 'note' ? nameOf(target) : `${nameOf(target)} (dossier)`,
          state: 'off',
        }))}
        query={words}
        onQueryChange={setWords}
        onToggle={(id) => {
          const target = targets.find((one) => one.id === id)
          if (target !== undefined) void send({ kind: target.kind, id })
        }}
        createLabel={typed === '' ? 'New note' : `New note “${typed}”`}
        onCreate={() => void send({ kind: 'note', title: typed })}
        emptyText=""
      />
    </Dialog>
  )
}

/** Notes and dossiers together, the last changed one first. */
function useTargets(): readonly Sent[] {
  const { db } = useSession()
  const read = useLiveQuery(async () => {
    const notes = (await db.notes.toArray()).map((note) => ({ ...note, kind: 'note' as const }))
    const dossiers = (await listDossiers(db)).map((dossier) => ({ ...dossier, kind: 'dossier' as const }))
    return [...notes, ...dossiers].sort((a, b) => b.modified - a.modified)
  }, [db])
  return read ?? []
}

function open({ kind, id }: Sent): void {
  const view = useView.getState()
  if (kind === 'note') view.show({ place: 'notes', openNoteId: id })
  else view.show({ place: 'dossiers', openDossierId: id })
}

const nameOf = ({ title }: Pick<Sent, 'title'>): string => (title === '' ? 'Untitled' : title)

function whatOf({ excerpts, items }: ReturnType<typeof useSending.getState>): string {
  const count = excerpts.length + items.length
  const noun = excerpts.length > 0 ? 'excerpt' : 'article'
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`
}
