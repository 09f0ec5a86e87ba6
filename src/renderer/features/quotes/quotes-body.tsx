import { useEffect, useMemo, useState, type KeyboardEvent } from 'react'
import { Quote, SearchX } from 'lucide-react'
import { tagPath } from '@/core/tag/tag-path'
import type { Tag } from '@/core/tag/tag'
import { copyCited } from '@/renderer/session/copy-cited'
import { writeExcerptDrag } from '@/renderer/session/excerpt-drag'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { EmptyState } from '@/renderer/ui/empty-state'
import { formatPublished } from '@/renderer/ui/format-published'
import { QuoteCells } from '@/renderer/ui/quote-cells'
import { showDragCount } from '@/renderer/ui/show-drag-count'
import { RowList } from '@/renderer/ui/row-list'
import type { RowGesture, RowSelection } from '@/renderer/ui/select-rows'
import { quoteExcerpts } from '@/store/queries/quote-excerpts'
import { sendQuotes } from './send-quotes'
import { starQuotes } from './star-quotes'
import { isNarrowed, noQuoteFilter } from './quote-fields'
import { QuoteTableCells, QuoteTableHead } from './quote-table-cells'
import type { QuoteTask } from './quote-task'
import { useBeside } from './use-beside'
import type { Quotes, ShownQuote } from './use-quotes'
import { useQuotesChoice } from './use-quotes-choice'

interface QuotesBodyProps {
  readonly quotes: Quotes
  readonly isTable: boolean
  readonly tags: readonly Tag[]
  readonly selection: RowSelection
  readonly onGesture: (gesture: RowGesture) => RowSelection
  readonly onTask: (task: QuoteTask) => void
}

const taskKeys: Readonly<Record<string, QuoteTask>> = { e: 'edit', t: 'tag', v: 'same' }

/** The quotes, to read or in columns, or what stands in their place. */
export function QuotesBody({ quotes, isTable, tags, selection, onGesture, onTask }: QuotesBodyProps) {
  const session = useSession()
  const [shown, setShown] = useState({ start: 0, end: 20 })
  const { rows, isDone, more } = quotes
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows])
  const ids = useMemo(() => [...byId.keys()], [byId])
  const tagsById = useMemo(() => new Map(tags.map((tag) => [tag.id, tag])), [tags])
  const beside = useBeside(useMemo(() => rows.slice(shown.start, shown.end + 1), [rows, shown]))
  useEffect(() => {
    if (shown.end >= ids.length - 10) more()
  }, [shown.end, ids.length, more])
  if (quotes.failure !== '') {
    return (
      <EmptyState title="The quotes could not be read">
        Nothing was changed. Show the quote bank again to try once more. {quotes.failure}
      </EmptyState>
    )
  }
  if (ids.length === 0) return isDone ? <NoQuotes /> : <div className="quotes-none" />
  const open = (id: string) => {
    const quote = byId.get(id)
    if (quote !== undefined) openQuote(quote)
  }
  const onKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, active: string | null): boolean => {
    const quote = active === null ? undefined : byId.get(active)
    if (ctrlKey || metaKey || altKey || quote === undefined) return false
    const task = taskKeys[key]
    const chosen = rows.filter(({ id }) => selection.ticked.has(id))
    const subjects = chosen.length > 0 ? chosen : [quote]
    if (task !== undefined) onTask(task)
    else if (key === 's') void starQuotes(session, subjects)
    else if (key === 'w') void sendQuotes(session, subjects)
    else if (key === 'y' || key === 'Y')
      void copyCited(session, quoteExcerpts(session.db, subjects), key === 'y' ? 'quotation' : 'citation')
    else if (key === 'o' && quote.page !== '') useView.getState().openEntity(quote.page)
    else return false
    return true
  }
  const tagsOf = (quote: ShownQuote) =>
    quote.tagIds.map((id) => tagPath(id, tagsById)).filter((path) => path !== '')
  const row = (id: string) => {
    const quote = byId.get(id)
    if (quote === undefined) return null
    const { title, others } = beside(quote)
    const cells = {
      text: quote.text,
      speaker: quote.name,
      role: quote.role,
      kind: quote.kind,
      isSuggested: quote.status === 'suggested',
      isStarred: quote.star === 1,
      source: quote.source,
      day: formatPublished(quote.seen),
      tags: tagsOf(quote),
    }
    if (isTable) return <QuoteTableCells {...cells} />
    const extra = others > 0 && (
      <span className="quote-quiet">
        same words in {others} other {others === 1 ? 'article' : 'articles'}
      </span>
    )
    return <QuoteCells {...cells} title={title} extra={extra} />
  }
  return (
    <div className="quotes-table">
      {isTable && <QuoteTableHead />}
      <RowList
        key={isTable ? 'table' : 'reading'}
        label="Quotes"
        ids={ids}
        selection={selection}
        onGesture={onGesture}
        onOpen={open}
        onKey={onKey}
        onDrag={(dragged, data) => {
          const some = dragged.flatMap((id) => byId.get(id) ?? [])
          const texts = some.map(({ text }) => text)
          writeExcerptDrag(data, texts, () => quoteExcerpts(session.db, some))
          showDragCount(data, some.length, 'quotes')
        }}
        rowHeight={isTable ? 44 : 104}
        isFixed={isTable}
        className={isTable ? 'quotes-rows' : 'quotes-reading'}
        onShow={(start, end) => {
          setShown((now) => (now.start === start && now.end === end ? now : { start, end }))
        }}
      >
        {row}
      </RowList>
    </div>
  )
}

function openQuote({ itemId, start, end }: ShownQuote): void {
  const view = useView.getState()
  view.leaveFor({ place: 'library', query: '', selectedIds: [itemId] })
  view.openItem(itemId, { start, end })
}

function NoQuotes() {
  const fields = useQuotesChoice((state) => state.fields)
  if (isNarrowed(fields)) {
    return (
      <EmptyState
        icon={<SearchX />}
        title="The filter lets no quote through"
        action={
          <Button
            onPress={() => {
              useQuotesChoice.setState({ fields: noQuoteFilter })
            }}
          >
            Clear filter
          </Button>
        }
      />
    )
  }
  return (
    <EmptyState
      icon={<Quote />}
      title="No quotes yet"
      action={
        <Button
          variant="primary"
          onPress={() => {
            useView.getState().show({ place: 'library' })
          }}
        >
          Go to the library
        </Button>
      }
    >
      Add articles: who says what in them is found in the background and stands here, as suggestions until you
      decide.
    </EmptyState>
  )
}
