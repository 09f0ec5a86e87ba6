import { useEffect } from 'react'
import { CopyCheck, Download, NotebookPen, Pencil, Star, Tag } from 'lucide-react'
import type { QuoteFilter } from '@/core/quote/quote-filter'
import { useCopying } from '@/renderer/session/use-copying'
import { useExport } from '@/renderer/session/use-export'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { CopyMenu } from '@/renderer/ui/copy-menu'
import { IconButton } from '@/renderer/ui/icon-button'
import { quoteExcerpts } from '@/store/queries/quote-excerpts'
import type { QuoteTask } from './quote-task'
import { quoteOffer } from './quote-offer'
import { sendQuotes } from './send-quotes'
import { starQuotes } from './star-quotes'
import type { ShownQuote } from './use-quotes'

interface QuoteActsProps {
  /** The chosen quotes, else the one that the keyboard is on. */
  readonly subjects: readonly ShownQuote[]
  readonly filter: QuoteFilter
  readonly onTask: (task: QuoteTask) => void
}

/** What can be done with quotes. */
export function QuoteActs({ subjects, filter, onTask }: QuoteActsProps) {
  const session = useSession()
  const dialog = useView((view) => view.dialog)
  useEffect(() => {
    // The offer is of one opening of the dialog.
    if (dialog !== 'export') useExport.getState().set(null)
  }, [dialog])
  const isNone = subjects.length === 0
  const copying = useCopying(() => quoteExcerpts(session.db, subjects))
  return (
    <div className="quotes-acts">
      <IconButton
        label="Star"
        keys="s"
        isDisabled={isNone}
        onPress={() => void starQuotes(session, subjects)}
      >
        <Star />
      </IconButton>
      <IconButton
        label="Tag"
        keys="t"
        isDisabled={isNone}
        onPress={() => {
          onTask('tag')
        }}
      >
        <Tag />
      </IconButton>
      <IconButton
        label="Edit quote"
        keys="e"
        isDisabled={subjects.length !== 1}
        onPress={() => {
          onTask('edit')
        }}
      >
        <Pencil />
      </IconButton>
      <IconButton
        label="Same words elsewhere"
        keys="v"
        isDisabled={subjects.length !== 1}
        onPress={() => {
          onTask('same')
        }}
      >
        <CopyCheck />
      </IconButton>
      <IconButton
        label="Send to note"
        keys="w"
        isDisabled={isNone}
        onPress={() => void sendQuotes(session, subjects)}
      >
        <NotebookPen />
      </IconButton>
      <CopyMenu {...copying} isDisabled={isNone} />
      <Button
        icon={<Download />}
        variant="primary"
        onPress={() => {
          const { db, names } = session
          const excerptsOf = (quotes: readonly ShownQuote[]) => quoteExcerpts(db, quotes)
          const total = () => db.quotes.count()
          useExport.getState().set(quoteOffer({ names, excerptsOf, total }, subjects, filter))
          useView.getState().show({ dialog: 'export' })
        }}
      >
        Export…
      </Button>
    </div>
  )
}
