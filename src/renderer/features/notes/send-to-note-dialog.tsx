import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { createNote } from '@/core/note/commands/create-note'
import { editNote } from '@/core/note/commands/edit-note'
import { embedExcerpt } from '@/core/note/embed-excerpt'
import type { RichBlock } from '@/core/note/rich-text'
import type { Change } from '@/core/history/change'
import { readNoteMarkdown } from '@/formats/note-markdown/read-note-markdown'
import { writeNoteMarkdown } from '@/formats/note-markdown/write-note-markdown'
import type { Session } from '@/renderer/session/session'
import { useSending } from '@/renderer/session/use-sending'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { PickList } from '@/renderer/ui/pick-list'

const mostShown = 30

/** Chooses the note that excerpts are put at the end of, or makes one by typing its title. */
export function SendToNoteDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const excerpts = useSending((state) => state.excerpts)
  const [words, setWords] = useState('')
  const notes = useLiveQuery(() => session.db.notes.orderBy('modified').reverse().toArray(), [session]) ?? []
  const typed = words.trim()
  const fitting = notes.filter(({ title }) => title.toLocaleLowerCase().includes(typed.toLocaleLowerCase()))
  const send = async (to: { readonly id: string } | { readonly title: string }) => {
    const sent = await sendExcerpts(session, excerpts.map(blockOf), to)
    if (sent === null) return
    onClose()
    session.notify({
      tone: 'info',
      text: `${countText(excerpts.length)} went to “${sent.title === '' ? 'Untitled' : sent.title}”.`,
      action: {
        label: 'Open note',
        run: () => useView.getState().show({ place: 'notes', openNoteId: sent.id }),
      },
    })
  }
  return (
    <Dialog
      title={`Send ${countText(excerpts.length).toLowerCase()} to a note`}
      isOpen
      onClose={onClose}
      size="small"
    >
      <PickList
        label="Find or name a note"
        isSingle
        entries={fitting.slice(0, mostShown).map(({ id, title }) => ({
          id,
          label: title === '' ? 'Untitled' : title,
          state: 'off',
        }))}
        query={words}
        onQueryChange={setWords}
        onToggle={(id) => void send({ id })}
        createLabel={typed === '' ? 'New note' : `New note “${typed}”`}
        onCreate={() => void send({ title: typed })}
        emptyText=""
      />
    </Dialog>
  )
}

function countText(count: number): string {
  return count === 1 ? '1 excerpt' : `${formatCount(count)} excerpts`
}

function blockOf(excerpt: Parameters<typeof embedExcerpt>[0]): RichBlock {
  return { kind: 'excerpt', excerpt: embedExcerpt(excerpt) }
}

async function sendExcerpts(
  { db, run, context }: Session,
  blocks: readonly RichBlock[],
  to: { readonly id: string } | { readonly title: string },
): Promise<{ readonly id: string; readonly title: string } | null> {
  if ('title' in to) {
    const { note, change } = createNote({ title: to.title, body: writeNoteMarkdown(blocks) }, context())
    return (await run(change)) ? note : null
  }
  const note = await db.notes.get(to.id)
  if (note === undefined) return null
  const body = writeNoteMarkdown([...readNoteMarkdown(note.body), ...blocks])
  const change: Change | null = editNote(note, { body }, context(), 'Send to note')
  return (await run(change)) ? note : null
}
