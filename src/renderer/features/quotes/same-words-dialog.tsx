import type { ArchiveQuote } from '@/core/quote/archive-quote'
import { quoteWords } from '@/core/quote/wording'
import { useLiveQuery } from 'dexie-react-hooks'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Dialog } from '@/renderer/ui/dialog'
import { formatMoment } from '@/renderer/ui/format-moment'
import { formatPublished } from '@/renderer/ui/format-published'
import { sameWords } from '@/store/queries/same-words'
import { withItems } from '@/store/queries/with-items'
import { changedWords } from './changed-words'
import { useQuoteVersions } from './use-quote-versions'
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
  const versions = useQuoteVersions(quote)
  const [oldest] = versions
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
                <VariantWords from={first.quote.text} to={one.text} />
                <span className="quote-quiet">
                  {formatPublished(one.seen)} · {item.source === '' ? item.title : item.source} ·{' '}
                  {one.speaker === '' ? 'unknown speaker' : one.speaker}
                  {` · ${fateOf(first.quote, one)}`}
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {oldest !== undefined && versions.length > 1 && (
        <section aria-label="In its own article">
          <h3 className="quotes-variants-head">In its own article: altered after publication</h3>
          <ol className="quotes-variants">
            {versions.map(({ textId, made, words }) => (
              <li key={textId} className="quotes-variant">
                <VariantWords from={oldest.words} to={words} />
                <span className="quote-quiet">
                  Text of <time dateTime={new Date(made).toISOString()}>{formatMoment(made, 'exact')}</time>
                  {textId === oldest.textId ? ' · first' : ' · altered after publication'}
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </Dialog>
  )
}

function VariantWords({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <span className="quotes-variant-words">
      {changedWords(from, to).map(({ words, isChanged }, at) =>
        isChanged ? (
          <mark key={at} className="quotes-changed">
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </span>
  )
}

/** What became of the words since they were first printed, as far as the archive knows. */
function fateOf(first: ArchiveQuote, one: ArchiveQuote): string {
  if (one === first) return 'first'
  const isSame = quoteWords(one.text).join(' ') === quoteWords(first.text).join(' ')
  if (isSame) return 'same words'
  return one.seen > first.seen ? 'altered after publication' : 'other words on the same day'
}
