import { History, Pencil } from 'lucide-react'
import { languageNames } from '@/core/language/language-names'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { formatCount } from '@/renderer/ui/format-count'
import { formatPublished } from '@/renderer/ui/format-published'
import { useReader } from '../reader-context'
import { CitationSection } from './citation-section'
import { Detail } from './detail'
import { FilesSection } from './files-section'
import { NotesSection } from './notes-section'

/** What is known about the item, how it is cited, and its original. */
export function DetailsPanel() {
  const { article } = useReader()
  const show = useView((view) => view.show)
  const { item } = article
  return (
    <div className="reader-details ui-selectable">
      <dl>
        <Detail name="Title">{item.title}</Detail>
        <Detail name="Source">{item.source}</Detail>
        <Detail name="Authors">{item.authors.join(', ')}</Detail>
        <Detail name="Published">{formatPublished(item.published)}</Detail>
        <Detail name="Link">{item.url}</Detail>
        <Detail name="Words">{formatCount(item.words)}</Detail>
        <Detail name="Language">{languageNames(item.language)[0] ?? item.language}</Detail>
      </dl>
      <Button
        icon={<Pencil />}
        onPress={() => {
          show({ dialog: 'details' })
        }}
      >
        Edit details
      </Button>
      <Button
        icon={<History />}
        onPress={() => {
          show({ dialog: 'history' })
        }}
      >
        History…
      </Button>
      <NotesSection />
      <CitationSection />
      <FilesSection />
    </div>
  )
}
