import type { MentionInContext } from '@/core/entity/mentions-in'
import { formatPublished } from '@/renderer/ui/format-published'
import { formatMoment } from '@/renderer/ui/format-moment'
import type { ItemMentions } from '@/store/queries/entity-mentions'

interface MentionRowProps {
  readonly mention: MentionInContext
  readonly found: ItemMentions
}

/** A mention in its sentence, and where it stands. */
export function MentionRow({ mention, found }: MentionRowProps) {
  const { sentence, start, end, status } = mention
  const { title, source, published, captured } = found.item
  const day = published === '' ? `added ${formatMoment(captured, 'day')}` : formatPublished(published)
  return (
    <span className="mention">
      <span className="mention-words">
        {sentence.slice(0, start)}
        <mark className="mention-name" data-status={status}>
          {sentence.slice(start, end)}
        </mark>
        {sentence.slice(end)}
        {status === 'suggested' && <span className="ui-hidden"> (suggested)</span>}
      </span>
      <span className="people-foot">
        <span className="people-link" data-part="open" title="Open at this sentence (Enter)">
          {title === '' ? 'Untitled' : title}
        </span>
        {source !== '' && <span>{source}</span>}
        <span className="ui-tabular">{day}</span>
      </span>
    </span>
  )
}
