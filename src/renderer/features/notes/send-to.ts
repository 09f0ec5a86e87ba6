import { addEntries } from '@/core/dossier/commands/add-entries'
import { createDossier } from '@/core/dossier/commands/create-dossier'
import type { DossierMatter } from '@/core/dossier/dossier'
import { createNote } from '@/core/note/commands/create-note'
import { editNote } from '@/core/note/commands/edit-note'
import { embedExcerpt } from '@/core/note/embed-excerpt'
import type { RichBlock } from '@/core/note/rich-text'
import { readNoteMarkdown } from '@/formats/note-markdown/read-note-markdown'
import { writeNoteMarkdown } from '@/formats/note-markdown/write-note-markdown'
import type { Session } from '@/renderer/session/session'
import type { useSending } from '@/renderer/session/use-sending'
import { getDossier } from '@/store/queries/get-dossier'

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
  { db, run, context }: Session,
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
  const note = await db.notes.get(to.id)
  if (note === undefined) return null
  const body = writeNoteMarkdown([...readNoteMarkdown(note.body), ...blocks])
  const saved = await run(editNote(note, { body }, context(), 'Send to note'))
  return saved ? { kind: 'note', id: note.id, title: note.title } : null
}

async function toDossier(
  { db, run, context }: Session,
  { excerpts, items }: Sending,
  to: SendTarget,
): Promise<Sent | null> {
  const matter: readonly DossierMatter[] = [
    ...excerpts.map((excerpt) => ({ kind: 'excerpt' as const, excerpt: embedExcerpt(excerpt) })),
    ...items.map(({ id, title }) => ({ kind: 'item' as const, itemId: id, title })),
  ]
  if ('title' in to) {
    const { dossier, change } = createDossier(to.title, matter, context())
    return (await run(change)) ? { kind: 'dossier', id: dossier.id, title: dossier.title } : null
  }
  const dossier = await getDossier(db, to.id)
  if (dossier === null || !(await run(addEntries(dossier, matter, null, context())))) return null
  return { kind: 'dossier', id: dossier.id, title: dossier.title }
}
