import { useLiveQuery } from 'dexie-react-hooks'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Dialog } from '@/renderer/ui/dialog'
import { formatPublished } from '@/renderer/ui/format-published'
import { sameWords } from '@/store/queries/same-words'
import { withItems } from '@/store/queries/with-items'
import { changedWords } from './changed-words'
import type { ShownQuote } from './use-quotes'

interface SameWordsDialogProps {
  readonly quote: ShownQuote
  readonly onClose: () => void
}

/** The same or nearly the same words in other articles, oldest first, with what differs from the first one. */
export function SameWordsDialog({ quote, onClose }: SameWordsDialogProps) {
  const { db } = useSession()
  const variants = useLiveQuery(async () => {
    const rows = await withItems(db, [quote, ...(await sameWords(db, quote))])
    return rows.sort((a, b) => (a.quote.seen < b.quote.seen ? -1 : 1))
  }, [db, quote])
  const first = variants?.[0]
  return (
    <Dialog title="Same words elsewhere" isOpen onClose={onClose} isDismissable>
      {variants !== undefined && variants.length < 2 && (
        <p className="quotes-quiet">No other article has these words, or nearly these.</p>
      )}
      {variants !== undefined && variants.length > 1 && first !== undefined && (
        <ol className="quotes-variants">
          {variants.map(({ quote: one, item }) => (
            <li key={one.id}>
              <button
                type="button"
                className="quotes-variant"
                onClick={() => {
                  onClose()
                  const view = useView.getState()
                  view.leaveFor({ place: 'library', query: '', selectedIds: [item.id] })
                  view.openItem(item.id, { start: one.start, end: one.end })
                }}
              >
                <span className="quotes-variant-words">
                  {changedWords(first.quote.text, one.text).map(({ words, isChanged }, at) =>
                    isChanged ? (
                      <mark key={at} className="quotes-changed">
                        {words}
                      </mark>
                    ) : (
                      words
                    ),
                  )}
                </span>
                <span className="quote-quiet">
                  {formatPublished(one.seen)} · {item.source === '' ? item.title : item.source} ·{' '}
                  {one.speaker === '' ? 'unknown speaker' : one.speaker}
                  {one === first.quote ? ' · first' : ''}
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  )
}
