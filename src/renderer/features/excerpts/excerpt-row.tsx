import { type CSSProperties, memo } from 'react'
import { Check, GripVertical, Tag } from 'lucide-react'
import type { ColourNames } from '@/core/annotation/colour-names'
import { nameOfColour } from '@/core/annotation/name-of-colour'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { formatMoment } from '@/renderer/ui/format-moment'
import { formatPublished } from '@/renderer/ui/format-published'
import '@/renderer/ui/quote-cells.css'

interface ExcerptRowProps {
  /** Measures the row, whose height is its own. */
  readonly measure: (element: HTMLDivElement | null) => void
  readonly domId: string
  readonly excerpt: Excerpt
  readonly colourNames: ColourNames
  /** In the list, from 0. */
  readonly index: number
  readonly total: number
  /** CSS px from the top of the list. */
  readonly offset: number
  readonly isTicked: boolean
  readonly isActive: boolean
  /** Where what is dragged would go. */
  readonly drop: 'before' | 'after' | null
}

/** One excerpt with what it is, who says it, and where it stands. The list handles its clicks and drags. */
export const ExcerptRow = memo(function ExcerptRow(props: ExcerptRowProps) {
  const { measure, domId, excerpt, colourNames, index, total, offset, isTicked, isActive, drop } = props
  const style: CSSProperties = { transform: `translateY(${String(offset)}px)` }
  return (
    <div
      ref={measure}
      id={domId}
      className="excerpts-row"
      role="option"
      aria-selected={isTicked}
      aria-posinset={index + 1}
      aria-setsize={total}
      data-index={index}
      data-id={excerpt.id}
      draggable
      data-active={isActive}
      data-drop={drop}
      data-status={excerpt.status}
      style={style}
    >
      <span className="excerpts-grip" draggable data-part="grip" title="Drag to put in order (Alt+↑ Alt+↓)">
        <GripVertical aria-hidden />
      </span>
      <span className="excerpts-tick" data-part="tick" data-on={isTicked}>
        {isTicked && <Check aria-hidden />}
      </span>
      <span className="excerpts-content">
        <Head excerpt={excerpt} colourNames={colourNames} />
        <span className="quote-text" data-kind={excerpt.kind} data-colour={excerpt.colour ?? 'none'}>
          {excerpt.text}
        </span>
        {excerpt.comment !== '' && <span className="excerpts-comment">{excerpt.comment}</span>}
        <Foot excerpt={excerpt} />
      </span>
    </div>
  )
})

function Head({ excerpt, colourNames }: Pick<ExcerptRowProps, 'excerpt' | 'colourNames'>) {
  const isSuggested = excerpt.status === 'suggested'
  return (
    <span className="quote-head">
      {excerpt.kind === 'quote' && (
        <span className="quote-speaker">{excerpt.speaker ?? 'Unknown speaker'}</span>
      )}
      <span className="quote-quiet">{kindOf(excerpt, colourNames)}</span>
      {isSuggested && <span className="quote-suggested">suggested</span>}
    </span>
  )
}

function kindOf({ kind, quoteKind, colour }: Excerpt, colourNames: ColourNames): string {
  if (kind === 'quote') return quoteKind === null || quoteKind === 'direct' ? 'quote' : `${quoteKind} quote`
  if (colour === null) return kind
  return colourNames[colour] === undefined
    ? `${colour} ${kind}`
    : `${kind}: ${nameOfColour(colour, colourNames)}`
}

function Foot({ excerpt }: { readonly excerpt: Excerpt }) {
  const { title, source, published, captured } = excerpt.citation
  const day = published === '' ? `added ${formatMoment(captured, 'day')}` : formatPublished(published)
  return (
    <span className="quote-foot">
      <span className="quote-title" data-part="open" title="Open at this sentence">
        {title === '' ? 'Untitled' : title}
      </span>
      {source !== '' && <span>{source}</span>}
      <span className="ui-tabular" title={`Added ${formatMoment(captured, 'exact')}`}>
        {day}
      </span>
      {excerpt.tags.map((tag) => (
        <span key={tag} className="quote-tag">
          <Tag aria-hidden />
          {tag}
        </span>
      ))}
    </span>
  )
}
