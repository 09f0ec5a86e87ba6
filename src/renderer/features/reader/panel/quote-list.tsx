import { useState } from 'react'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { QuoteMarkView } from '@/core/annotation/mark'
import { markKey } from '../marks/mark-key'
import { useReader } from '../reader-context'
import { useMarkDrag } from '../use-mark-drag'
import { firstRows } from './first-rows'
import { LanguageNote } from './language-note'
import { OpenPage } from './open-page-icon'
import type { SpeakerGroup } from './panel-groups'
import { rowStep, ShowMore } from './show-more'
import { useDecideKeys } from './use-decide-keys'

interface QuoteListProps {
  readonly groups: readonly SpeakerGroup[]
  readonly isPending: boolean
}

/** Quotes by speaker. Enter or a click leads to the quote, `a` confirms and `x` rejects it. */
export function QuoteList({ groups, isPending }: QuoteListProps) {
  const { article, goTo } = useReader()
  const [limit, setLimit] = useState(rowStep)
  const quotes = new Map(
    groups.flatMap((group) => group.quotes.map((quote) => [markKey(quote), quote] as const)),
  )
  const onKeyDown = useDecideKeys((key) => {
    const quote = quotes.get(key)
    return quote === undefined ? [] : [quote]
  })
  if (groups.length === 0) {
    return (
      <>
        <p className="reader-none">
          {isPending ? 'Quotes show here as soon as they are found.' : 'No quotes to show.'}
        </p>
        <LanguageNote />
      </>
    )
  }
  return (
    <div onKeyDownCapture={onKeyDown}>
      <ListBox
        className="reader-list"
        aria-label="Quotes"
        onAction={(key) => {
          const quote = quotes.get(String(key))
          if (quote !== undefined) goTo(quote.spans[0])
        }}
      >
        {firstRows(groups, limit, (group) => group.quotes).map(({ group, rows }) => (
          <ListBoxSection key={group.speaker ?? ''} id={`speaker:${group.speaker ?? ''}`}>
            <Header className="reader-list-head" data-type="quote">
              {group.speaker ?? 'Unknown speaker'}
              <OpenPage mark={group.quotes[0]} />
            </Header>
            <Collection items={rows.map((quote) => ({ id: markKey(quote), quote }))}>
              {({ quote }) => <QuoteItem quote={quote} text={article.text.text} />}
            </Collection>
          </ListBoxSection>
        ))}
      </ListBox>
      <ShowMore
        total={quotes.size}
        shown={limit}
        onMore={() => {
          setLimit(limit + rowStep)
        }}
      />
      <LanguageNote />
    </div>
  )
}

function QuoteItem({ quote, text }: { readonly quote: QuoteMarkView; readonly text: string }) {
  const drag = useMarkDrag()
  const words = quote.spans.map((span) => text.slice(span.start, span.end)).join(' … ')
  return (
    <ListBoxItem id={markKey(quote)} textValue={words} className="reader-row reader-row-long">
      <span className="reader-status" data-status={quote.status} aria-hidden />
      <span className="reader-row-words" {...drag(quote)}>
        {words}
      </span>
      <span className="ui-hidden">, {quote.status}</span>
    </ListBoxItem>
  )
}
