import type { ReactNode } from 'react'
import { Star, Tag } from 'lucide-react'
import './quote-cells.css'

export interface QuoteCellsProps {
  readonly text: string
  /** '' where unknown. */
  readonly speaker: string
  /** Title or office then; '' for none. */
  readonly role: string
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly isSuggested: boolean
  readonly isStarred: boolean
  readonly title: string
  readonly source: string
  readonly day: string
  readonly tags: readonly string[]
  /** Beside the speaker: "in 3 articles". */
  readonly extra?: ReactNode
}

const kinds = { direct: 'quote', mixed: 'mixed quote', indirect: 'indirect quote' }

/** A quote with who says it and where it stands. */
export function QuoteCells(props: QuoteCellsProps) {
  const { text, speaker, role, kind, isSuggested, isStarred, title, source, day, tags, extra } = props
  return (
    <span className="quote-cells" data-suggested={isSuggested}>
      <span className="quote-head">
        <span className="quote-speaker" data-part="speaker">
          {speaker === '' ? 'Unknown speaker' : speaker}
        </span>
        {role !== '' && <span className="quote-quiet">{role}</span>}
        <span className="quote-quiet">{kinds[kind]}</span>
        {isSuggested && <span className="quote-suggested">suggested</span>}
        {isStarred && <Star className="quote-star" role="img" aria-label="starred" />}
        {extra}
      </span>
      <span className="quote-text">{text}</span>
      <span className="quote-foot">
        <span className="quote-title" data-part="open" title="Open at this sentence (Enter)">
          {title === '' ? 'Untitled' : title}
        </span>
        {source !== '' && <span>{source}</span>}
        <span className="ui-tabular">{day}</span>
        {tags.map((tag) => (
          <span key={tag} className="quote-tag">
            <Tag aria-hidden />
            {tag}
          </span>
        ))}
      </span>
    </span>
  )
}
