import { memo, type MouseEvent } from 'react'
import { Star } from 'lucide-react'
import type { Item } from '@/core/article/item'
import type { ItemSort } from '@/core/article/library-view'
import { formatMoment } from '@/renderer/ui/format-moment'
import { formatPublished } from '@/renderer/ui/format-published'

interface ItemRowProps {
  readonly domId: string
  readonly id: string
  /** null while it is read. */
  readonly item: Item | null
  readonly sort: ItemSort
  readonly place: number
  readonly total: number
  readonly offset: number
  readonly isSelected: boolean
  readonly isActive: boolean
}

/** Two lines: the title, then source and date, over one line of the text. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { item, isSelected, isActive } = props
  return (
    <div
      id={props.domId}
      className="library-row"
      role="option"
      aria-selected={isSelected}
      aria-posinset={props.place}
      aria-setsize={props.total}
      aria-label={item === null ? 'Loading' : rowName(item, props.sort)}
      data-id={props.id}
      data-active={isActive}
      data-read={item?.read === 1}
      draggable
      style={{ transform: `translateY(${String(props.offset)}px)` }}
    >
      {item !== null && <RowContent item={item} sort={props.sort} />}
    </div>
  )
})

function RowContent({ item, sort }: { item: Item; sort: ItemSort }) {
  return (
    <>
      <span className="library-row-dot" aria-hidden />
      <span className="library-row-title">{item.title === '' ? 'Untitled' : item.title}</span>
      {item.starred === 1 && <Star className="library-row-star" aria-hidden />}
      <span className="library-row-meta">
        {item.source !== '' && <span className="library-row-source">{item.source}</span>}
        <span className="ui-tabular" title={exactDates(item)}>
          {shownDate(item, sort)}
        </span>
      </span>
      <span className="library-row-lead">{item.lead}</span>
    </>
  )
}

function shownDate(item: Item, sort: ItemSort): string {
  const published = sort === 'captured' ? '' : formatPublished(item.published)
  return published === '' ? formatMoment(item.captured, 'day') : published
}

function exactDates(item: Item): string {
  const added = `Added ${formatMoment(item.captured, 'exact')}`
  return item.published === '' ? added : `Published ${formatPublished(item.published)}\n${added}`
}

function rowName(item: Item, sort: ItemSort): string {
  const parts = [
    item.title === '' ? 'Untitled' : item.title,
    item.source,
    shownDate(item, sort),
    item.starred === 1 ? 'starred' : '',
    item.read === 1 ? '' : 'unread',
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** The id of the row that an event comes from; null beside the rows. */
export function rowIdAt(event: Pick<MouseEvent, 'target'>): string | null {
  const row = event.target instanceof Element ? event.target.closest('[data-id]') : null
  return row?.getAttribute('data-id') ?? null
}
