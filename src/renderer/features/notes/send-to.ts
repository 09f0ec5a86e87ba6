import { addEntries } from '@/core/dossier/commands/add-entries'
import { createDossier } from '@/core/dossier/commands/create-dossier'
import type { DossierMatter } from '@/core/dossier/dossier'
import { createNote } from '@/core/note/commands/create-note'
import { editNote } from '@/core/note/commands/edit-note'
import { embedExcerpt } from '@/core/note/embed-excerpt'
import type { RichBlock } from '@/core/note/rich-text'
import { readNoteMarkdown } from '@/formats/note-markdown/read-note-markdown'
import { writeNoteMarkdown } from '@/formats/note-markdown/write-note-markdown'
import { runOnDossier } from '@/renderer/session/run-on-dossier'
import type { Session } from '@/renderer/session/session'
import type { useSending } from '@/renderer/session/use-sending'

type Sending = ReturnType<typeof useSending.getState>

/** Where it goes: by id, or a new one by its title. */
export type SendTarget = { readonly kind: 'note' | 'dossier' } & (
  { readonly id: string } | { readonly title: string }
)

export interface Sent {
  readonly kind: 'note' | 'dossier'
  readonly id: string
  readonly title: string
}

/** Puts it at the end. null where it was not saved, or the target is gone. */
export function sendTo(session: Session, sending: Sending, to: SendTarget): Promise<Sent | null> {
  return to.kind === 'note' ? toNote(session, sending, to) : toDossier(session, sending, to)
}

async function toNote(
  { db, run, runFrom, context, pending }: Session,
  { excerpts, items }: Sending,
  to: SendTarget,
): Promise<Sent | null> {
  const blocks: readonly RichBlock[] = [
    ...excerpts.map((excerpt) => ({ kind: 'excerpt' as const, excerpt: embedExcerpt(excerpt) })),
    ...items.map(({ id, title }) => ({
      kind: 'paragraph' as const,
      content: [
        { kind: 'reference' as const, to: 'item' as const, id, label: title === '' ? 'Untitled' : title },
      ],
    })),
  ]
  if ('title' in to) {
    const { note, change } = createNote({ title: to.title, body: writeNoteMarkdown(blocks) }, context())
    return (await run(change)) ? { kind: 'note', id: note.id, title: note.title } : null
  }
  // What is being typed in it, where it stands beside, is part of it.
  await pending.takeIn()
  let sent: Sent | null = null
  const saved = await runFrom(async () => {
    const note = await db.notes.get(to.id)
    if (note === undefined) return null
    sent = { kind: 'note', id: note.id, title: note.title }
    const body = writeNoteMarkdown([...readNoteMarkdown(note.body), ...blocks])
    return editNote(note, { body }, context(), 'Send to note')
  })
  return saved ? sent : null
}

async function toDossier(
  session: Session,
  { excerpts, items }: Sending,
  to: SendTarget,
): Promise<Sent | null> {
  const matter: readonly DossierMatter[] = [
    ...excerpts.map((excerpt) => ({ kind: 'excerpt' as const, excerpt: embedExcerpt(excerpt) })),
    ...items.map(({ id, title }) => ({ kind: 'item' as const, itemId: id, title })),
  ]
  if ('title' in to) {
    const { dossier, change } = createDossier(to.title, matter, session.context())
    return (await session.run(change)) ? { kind: 'dossier', id: dossier.id, title: dossier.title } : null
  }
  let title = ''
  const saved = await runOnDossier(session, to.id, (dossier, ctx) => {
    title = dossier.title
    return addEntries(dossier, matter, null, ctx)
  })
  return saved ? { kind: 'dossier', id: to.id, title } : null
}
