import { useRef } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { Tag } from '@/core/tag/tag'
import { readArticle, type Article, type ArticleOutcome } from '@/store/queries/read-article'
import { useSession } from '@/renderer/session/use-session'

export type ArticleState =
  | { readonly kind: 'loading' }
  | Exclude<ArticleOutcome, { kind: 'ready' }>
  | { readonly kind: 'ready'; readonly article: Article; readonly tags: readonly Tag[] }

/** The open item with all that stands on it, followed as it changes. */
export function useArticle(itemId: string): ArticleState {
  const { db } = useSession()
  // Whatever is done to an item, its text and original, which may be large, are those that were read already.
  const shown = useRef<Article | null>(null)
  const read = useLiveQuery(async () => {
    const outcome = await readArticle(db, itemId, shown.current)
    shown.current = outcome.kind === 'ready' ? outcome.article : null
    return { itemId, outcome }
  }, [db, itemId])
  // By themselves: they are not read again with each change of the item.
  const tags = useLiveQuery(() => db.tags.toArray(), [db])
  // While another item is read, the last one is still handed out.
  if (read?.itemId !== itemId || tags === undefined) return { kind: 'loading' }
  const { outcome } = read
  return outcome.kind === 'ready' ? { ...outcome, tags } : outcome
}
