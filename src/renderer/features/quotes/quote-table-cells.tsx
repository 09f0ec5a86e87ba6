import { Star } from 'lucide-react'
import type { QuoteCellsProps } from '@/renderer/ui/quote-cells'

/** A quote in columns. */
export function QuoteTableCells(props: Omit<QuoteCellsProps, 'title' | 'extra'>) {
  const { text, speaker, role, kind, isSuggested, isStarred, source, day, tags } = props
  return (
    <span className="quotes-cells" data-suggested={isSuggested}>
      <span className="quotes-who">
        <span className="quotes-line">{speaker === '' ? 'Unknown speaker' : speaker}</span>
        <span className="quotes-line quote-quiet">{role}</span>
      </span>
      <span className="quotes-words" data-part="open" title="Open at this sentence (Enter)">
        {text}
      </span>
      <span className="quotes-line ui-tabular">{day}</span>
      <span className="quotes-line">{source}</span>
      <span className="quotes-line quote-quiet">
        {kind}
        {isSuggested ? ', suggested' : ''}
        {tags.length > 0 ? `, ${tags.join(', ')}` : ''}
      </span>
      <span className="quotes-star">
        {isStarred && <Star className="quote-star" role="img" aria-label="starred" />}
      </span>
    </span>
  )
}

/** What the columns are; each row says it in words to a screen reader. */
export function QuoteTableHead() {
  return (
    <div className="quotes-head" aria-hidden>
      <span />
      <span className="quotes-cells">
        <span>Speaker, role then</span>
        <span>Words</span>
        <span>Date</span>
        <span>Source</span>
        <span>Kind, status, tags</span>
        <span />
      </span>
    </div>
  )
}
