import { useCallback, useMemo, useState } from 'react'
import { copyCited } from '@/renderer/session/copy-cited'
import { writeExcerptDrag } from '@/renderer/session/excerpt-drag'
import { useSession } from '@/renderer/session/use-session'
import { formatPublished } from '@/renderer/ui/format-published'
import { QuoteCells } from '@/renderer/ui/quote-cells'
import { RowList } from '@/renderer/ui/row-list'
import { selectRows, type RowSelection } from '@/renderer/ui/select-rows'
import { nextQuotesOf } from '@/store/queries/entity-quotes'
import { quoteExcerpts } from '@/store/queries/quote-excerpts'
import { withItems, type QuoteInItem } from '@/store/queries/with-items'
import { openPlace } from './open-place'
import { usePages } from './use-pages'
import type { EntityShown } from './use-entity'

const pageSize = 40

/** Everything they said, newest first; each opens at its sentence. */
export function SaidTab({ shown }: { readonly shown: EntityShown }) {
  const session = useSession()
  const { db } = session
  const [selection, setSelection] = useState<RowSelection>({ active: null, anchor: null, ticked: new Set() })
  const { keys, tally } = shown.view
  const next = useCallback(
    async (after: QuoteInItem | null, limit: number) =>
      withItems(db, await nextQuotesOf(db, keys, after?.quote ?? null, limit)),
    [db, keys],
  )
  const { rows, isDone, more } = usePages(next, pageSize, shown.tick)
  const byId = useMemo(() => new Map(rows.map((row) => [row.quote.id, row])), [rows])
  const ids = useMemo(() => [...byId.keys()], [byId])
  if (ids.length === 0) {
    return (
      <p className="people-none">{isDone ? `The archive quotes nothing that ${tally.name} said.` : ''}</p>
    )
  }
  return (
    <RowList
      label={`Said by ${tally.name}`}
      ids={ids}
      selection={selection}
      rowHeight={104}
      hasTicks={false}
      className="people-reading"
      onShow={(_, end) => {
        if (end >= ids.length - 8) more()
      }}
      onGesture={(gesture) => {
        const to = selectRows(ids, selection, gesture)
        setSelection(to)
        return to
      }}
      onKey={({ key, ctrlKey, metaKey, altKey }, active) => {
        const quote = active === null ? undefined : byId.get(active)?.quote
        if (quote === undefined || ctrlKey || metaKey || altKey || key.toLowerCase() !== 'y') return false
        void copyCited(session, quoteExcerpts(db, [quote]), key === 'y' ? 'quotation' : 'citation')
        return true
      }}
      onDrag={(dragged, data) => {
        const some = dragged.flatMap((id) => byId.get(id)?.quote ?? [])
        const texts = some.map(({ text }) => text)
        writeExcerptDrag(data, texts, () => quoteExcerpts(db, some))
      }}
      onOpen={(id) => {
        const row = byId.get(id)
        if (row !== undefined) openPlace(row.item.id, row.quote)
      }}
    >
      {(id) => {
        const row = byId.get(id)
        if (row === undefined) return null
        const { quote, item } = row
        return (
          <QuoteCells
            text={quote.text}
            speaker={tally.name}
            role={quote.role}
            kind={quote.kind}
            isSuggested={quote.status === 'suggested'}
            isStarred={quote.star === 1}
            title={item.title}
            source={item.source}
            day={formatPublished(quote.seen)}
            tags={[]}
          />
        )
      }}
    </RowList>
  )
}
