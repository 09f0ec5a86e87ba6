import { memo } from 'react'
import { Star } from 'lucide-react'
import type { HitPlace } from '@/core/index/search-hit'
import { formatMoment } from '@/renderer/ui/format-moment'
import { formatPublished } from '@/renderer/ui/format-published'
import type { FoundItem } from './find-hits'
import { MarkedText } from './marked-text'

const placeNames: Readonly<Record<HitPlace, string>> = {
  text: '',
  title: 'title',
  comment: 'comment',
  tag: 'tag',
  entity: 'name',
  quote: 'quote',
  details: 'details',
}

interface SearchRowProps {
  readonly domId: string
  readonly found: FoundItem
  readonly place: number
  readonly total: number
  /** CSS px from the top of the list. */
  readonly offset: number
  readonly isSelected: boolean
  readonly isActive: boolean
}

/** Title, where the words were found, and the sentence that shows why. */
export const SearchRow = memo(function SearchRow(props: SearchRowProps) {
  const { hit, item } = props.found
  const where = placeNames[hit.place]
  const day = item.published === '' ? formatMoment(item.captured, 'day') : formatPublished(item.published)
  return (
    <div
      id={props.domId}
      className="search-row"
      role="option"
      aria-selected={props.isSelected}
      aria-posinset={props.place}
      aria-setsize={props.total}
      data-id={item.id}
      data-active={props.isActive}
      style={{ transform: `translateY(${String(props.offset)}px)` }}
    >
      <span className="search-row-head">
        <span className="search-row-title" title={item.title}>
          <MarkedText text={item.title === '' ? 'Untitled' : item.title} marks={hit.titleMatches} />
        </span>
        {item.starred === 1 && <Star className="search-row-star" aria-label="starred" />}
      </span>
      <span className="search-row-meta">
        {where !== '' && <span className="search-row-place">{where}</span>}
        {hit.speaker !== '' && <span className="search-row-source">{hit.speaker}</span>}
        {item.trashed > 0 && <span className="search-row-place">in the trash</span>}
        {item.source !== '' && <span className="search-row-source">{item.source}</span>}
        <span className="ui-tabular" title={`Added ${formatMoment(item.captured, 'exact')}`}>
          {day}
        </span>
      </span>
      <span className="search-row-excerpt">
        <MarkedText text={hit.excerpt} marks={hit.matches} />
      </span>
    </div>
  )
})
