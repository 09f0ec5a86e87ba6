import { namingMarks } from '@/formats/note-markdown/cuttings-link'
import { useNotesNaming } from '@/renderer/session/use-notes-naming'
import { LinkList } from '@/renderer/ui/link-list'

/** The notes that lead to this name, by any of its keys; nothing where none does. */
export function NamingNotes({ keys }: { readonly keys: readonly string[] }) {
  const { notes = [], open } = useNotesNaming(keys.flatMap((key) => namingMarks('entity', key)))
  if (notes.length === 0) return null
  return (
    <section aria-label="Notes">
      <h2 className="about-head">In notes</h2>
      <LinkList label="Notes on this name" entries={notes} onOpen={open} />
    </section>
  )
}
