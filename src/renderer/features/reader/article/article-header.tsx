import { useId } from 'react'
import { BookOpen, BookOpenCheck, ExternalLink, PanelRight, Pencil, Star } from 'lucide-react'
import { setRead } from '@/core/article/commands/set-read'
import { setStarred } from '@/core/article/commands/set-starred'
import type { Item } from '@/core/article/item'
import { tagPath } from '@/core/tag/tag-path'
import { useSession } from '../../../session/use-session'
import { useView } from '../../../session/use-view'
import { formatMoment } from '../../../ui/format-moment'
import { formatPublished } from '../../../ui/format-published'
import { IconButton } from '../../../ui/icon-button'
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
      <ArticleTools item={item} />
      <h1 id={titleId} className="reader-title ui-selectable">{item.title === '' ? 'Untitled' : item.title}</h1>
      <Byline item={item} />
      {item.tagIds.length > 0 && (
        <>
          <span id={tagsId} className="ui-hidden">Tags</span>
          <ul className="reader-chips" aria-labelledby={tagsId}>
            {item.tagIds.map((id) => <li key={id} className="reader-chip">{tagPath(id, tags)}</li>)}
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
        <time dateTime={item.published} title={`Published ${item.published}`}>{formatPublished(item.published)}</time>
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
          Open link<ExternalLink aria-hidden />
        </a>
      )}
      <time dateTime={new Date(item.captured).toISOString()} title={formatMoment(item.captured, 'exact')}>
        Captured {formatMoment(item.captured, 'day')}
      </time>
    </div>
  )
}

function ArticleTools({ item }: { readonly item: Item }) {
  const session = useSession()
  const panelShown = useView((view) => view.panelShown)
  const show = useView((view) => view.show)
  const isRead = item.read === 1
  return (
    <div className="reader-tools" role="toolbar" aria-label="Article">
      <IconButton
        label={isRead ? 'Mark as unread' : 'Mark as read'}
        keys="u"
        onPress={() => void session.run(setRead([item], !isRead, session.context()))}
      >
        {isRead ? <BookOpenCheck /> : <BookOpen />}
      </IconButton>
      <IconButton
        label={item.starred === 1 ? 'Remove star' : 'Star'}
        onPress={() => void session.run(setStarred([item], item.starred === 0, session.context()))}
      >
        <Star className={item.starred === 1 ? 'reader-starred' : undefined} />
      </IconButton>
      <IconButton label="Edit details" onPress={() => { show({ dialog: 'details' }) }}><Pencil /></IconButton>
      <IconButton label={panelShown ? 'Hide panel' : 'Show panel'} onPress={() => { show({ panelShown: !panelShown }) }}>
        <PanelRight />
      </IconButton>
    </div>
  )
}
