import type { ArticleDraft } from '@/core/article/article-draft'
import { addItem } from '@/core/article/commands/add-item'
import type { Incoming } from '@/renderer/session/incoming'
import type { Session } from '@/renderer/session/session'
import { lostBytes } from './lost-bytes'
import { makeOriginal } from './make-original'

export interface ArticleToSave {
  readonly incoming: Incoming
  /** As the person mended it. */
  readonly draft: ArticleDraft
  readonly sha256: string
  readonly textSha256: string
  readonly inbox: boolean
}

/** Archives what came in, the untouched original beside it. The new item's id once it is durable; null: refused, and told. */
export async function saveArticle(session: Session, input: ArticleToSave): Promise<string | null> {
  const { incoming, draft, sha256, textSha256, inbox } = input
  const original = await makeOriginal(session, incoming, draft, sha256).catch((error: unknown) => {
    session.notify({ tone: 'error', text: lostBytes(error, incoming.fileName) })
    return null
  })
  if (original === null) return null
  let newId = ''
  const isSaved = await session.runFrom(async () => {
    const tags = await session.db.tags.toArray()
    const { change, itemId } = addItem({ draft, original, textSha256, tags, inbox }, session.context())
    newId = itemId
    return change
  })
  return isSaved ? newId : null
}
