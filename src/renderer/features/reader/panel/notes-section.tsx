import { namingMarks } from '@/formats/note-markdown/cuttings-link'
import { useNotesNaming } from '@/renderer/session/use-notes-naming'
import { LinkList } from '@/renderer/ui/link-list'
import { useReader } from '../reader-context'

/** The notes that lead to this article or quote from it; nothing where none does. */
export function NotesSection() {
  const { notes = [], open } = useNotesNaming(namingMarks('item', useReader().article.item.id))
  if (notes.length === 0) return null
  return (
    <section aria-label="Notes" className="reader-section">
      <h2 className="reader-list-head">In notes</h2>
      <LinkList label="Notes on this article" entries={notes} onOpen={open} />
    </section>
  )
}
