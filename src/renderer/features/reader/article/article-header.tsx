import { useId } from 'react'
import { ExternalLink } from 'lucide-react'
import type { Item } from '@/core/article/item'
import { tagPath } from '@/core/tag/tag-path'
import { useSession } from '@/renderer/session/use-session'
import { formatMoment } from '@/renderer/ui/format-moment'
import { formatPublished } from '@/renderer/ui/format-published'
import { useReader } from '../reader-context'

interface ArticleHeaderProps {
  readonly titleId: string
}

export function ArticleHeader({ titleId }: ArticleHeaderProps) {
  const { article, tags } = useReader()
  const { item } = article
  const tagsId = useId()
  return (
    <header className="reader-header">
      <h1 id={titleId} className="reader-title ui-selectable">
        {item.title === '' ? 'Untitled' : item.title}
      </h1>
      <Byline item={item} />
      {item.tagIds.length > 0 && (
        <>
          <span id={tagsId} className="ui-hidden">
            Tags
          </span>
          <ul className="reader-chips" aria-labelledby={tagsId}>
            {item.tagIds.map((id) => (
              <li key={id} className="reader-chip">
                {tagPath(id, tags)}
              </li>
            ))}
          </ul>
        </>
      )}
    </header>
  )
}

function Byline({ item }: { readonly item: Item }) {
  const { platform } = useSession()
  return (
    <div className="reader-byline ui-selectable">
      {item.source !== '' && <span className="reader-source">{item.source}</span>}
      {item.authors.length > 0 && <span>{item.authors.join(', ')}</span>}
      {item.published !== '' && (
        <time dateTime={item.published} title={`Published ${item.published}`}>
          {formatPublished(item.published)}
        </time>
      )}
      {item.url !== '' && (
        <a
          href={item.url}
          title={item.url}
          onClick={(event) => {
            event.preventDefault()
            void platform.openLink(item.url)
          }}
        >
          Open link
          <ExternalLink aria-hidden />
        </a>
      )}
      <time dateTime={new Date(item.captured).toISOString()} title={formatMoment(item.captured, 'exact')}>
        Captured {formatMoment(item.captured, 'day')}
      </time>
    </div>
  )
}
