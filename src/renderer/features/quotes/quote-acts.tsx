import { useEffect } from 'react'
import { CopyCheck, Download, Pencil, Star, Tag } from 'lucide-react'
import type { QuoteFilter } from '@/core/quote/quote-filter'
import type { Session } from '@/renderer/session/session'
import { useExport } from '@/renderer/session/use-export'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { IconButton } from '@/renderer/ui/icon-button'
import { quoteExcerpts } from '@/store/queries/quote-excerpts'
import type { QuoteTask } from './quote-task'
import { starQuotes } from './star-quotes'
import type { ShownQuote } from './use-quotes'

/** All that the filter lets through is exported up to here: more is no selection any more. */
const mostExported = 5000

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
      <Button
        icon={<Download />}
        variant="primary"
        onPress={() => void exportQuotes(session, subjects, filter)}
      >
        Export…
      </Button>
    </div>
  )
}

async function exportQuotes(
  session: Session,
  chosen: readonly ShownQuote[],
  filter: QuoteFilter,
): Promise<void> {
  const { db, names } = session
  const found = await names({ kind: 'quotes', filter, after: null, limit: mostExported })
  const [selected, shown] = [await quoteExcerpts(db, chosen), await quoteExcerpts(db, found.rows)]
  if (found.next !== null) {
    session.notify({
      tone: 'info',
      text: `The filter lets through more: “all shown” are the newest ${found.rows.length.toLocaleString()}.`,
    })
  }
  useExport.getState().set({ selected, shown })
  useView.getState().show({ dialog: 'export' })
}
