import { memo } from 'react'
import { AtSign, NotebookPen, Star } from 'lucide-react'
import type { Item } from '@/core/article/item'
import type { HitPlace, SearchHit } from '@/core/index/search-hit'
import { formatMoment } from '@/renderer/ui/format-moment'
import { formatPublished } from '@/renderer/ui/format-published'
import type { FoundHit } from './find-hits'
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
  /** The key of its line. */
  readonly id: string
  readonly found: FoundHit
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
  const title = item?.title ?? hit.title
  return (
    <div
      id={props.domId}
      className="search-row"
      role="option"
      aria-selected={props.isSelected}
      aria-posinset={props.place}
      aria-setsize={props.total}
      data-id={props.id}
      data-kind={hit.kind}
      data-active={props.isActive}
      style={{ top: props.offset }}
    >
      <span className="search-row-head">
        {hit.kind === 'note' && <NotebookPen className="search-row-icon" aria-hidden />}
        {hit.kind === 'name' && <AtSign className="search-row-icon" aria-hidden />}
        <span className="search-row-title" title={title}>
          <MarkedText text={title === '' ? 'Untitled' : title} marks={hit.titleMatches} />
        </span>
        {item?.starred === 1 && <Star className="search-row-star" aria-label="starred" />}
      </span>
      <span className="search-row-meta">
        {hit.why !== '' ? (
          <span className="search-row-why" title={hit.why}>
            {hit.why}
          </span>
        ) : item === null ? (
          <span className="search-row-place">{hit.kind}</span>
        ) : (
          <ItemMeta hit={hit} item={item} />
        )}
      </span>
      <span className="search-row-excerpt">
        <MarkedText text={hit.excerpt} marks={hit.matches} />
        {hit.lastNamed !== undefined && ` · last on ${formatPublished(hit.lastNamed)}`}
      </span>
    </div>
  )
})

function ItemMeta({ hit, item }: { readonly hit: SearchHit; readonly item: Item }) {
  const where = placeNames[hit.place]
  const day = item.published === '' ? formatMoment(item.captured, 'day') : formatPublished(item.published)
  return (
    <>
      {where !== '' && <span className="search-row-place">{where}</span>}
      {hit.speaker !== '' && <span className="search-row-source">{hit.speaker}</span>}
      {item.trashed > 0 && <span className="search-row-place">in the trash</span>}
      {item.source !== '' && <span className="search-row-source">{item.source}</span>}
      <span className="ui-tabular" title={`Added ${formatMoment(item.captured, 'exact')}`}>
        {day}
      </span>
    </>
  )
}
